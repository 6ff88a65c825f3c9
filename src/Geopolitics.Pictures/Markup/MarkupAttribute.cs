using System.Globalization;

namespace Geopolitics.Pictures.Markup;

/// <summary>An attribute of an element. Those that run or fetch something cannot be made of text: links have a <see cref="LinkTarget"/>, handlers and styles are in files.</summary>
internal readonly record struct MarkupAttribute
{
    private MarkupAttribute(string name, string? value)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; }

    /// <summary>Null where the attribute is to be left out.</summary>
    public string? Value { get; }

    public static implicit operator MarkupAttribute((string Name, string? Value) attribute) => Of(attribute.Name, attribute.Value);

    public static implicit operator MarkupAttribute((string Name, LinkTarget? Target) attribute) =>
        attribute.Name == "href" || (attribute is { Name: "src", Target.IsOutside: false }) ? new(attribute.Name, attribute.Target?.Address) : throw Forbidden(attribute.Name);

    public static implicit operator MarkupAttribute((string Name, bool IsThere) attribute) => Of(attribute.Name, attribute.IsThere ? "" : null);

    /// <summary>A length or place, in hundredths at most.</summary>
    public static implicit operator MarkupAttribute((string Name, double Number) attribute) =>
        Of(attribute.Name, (Math.Round(attribute.Number, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture));

    public static implicit operator MarkupAttribute((string Name, int Number) attribute) => Of(attribute.Name, attribute.Number.ToString(CultureInfo.InvariantCulture));

    private static MarkupAttribute Of(string name, string? value) => RunsOrFetches(name) ? throw Forbidden(name) : new(name, value);

    private static bool RunsOrFetches(string name) => name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || name.ToUpperInvariant() is "STYLE" or "HREF" or "SRC" or "SRCSET" or "SRCDOC" or "ACTION" or "FORMACTION" or "PING" or "POSTER" or "BACKGROUND" or "XLINK:HREF";

    private static ArgumentException Forbidden(string name) => new($"The attribute `{name}` cannot be made of text.");
}
