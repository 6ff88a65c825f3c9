using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>An author, editor or translator of a source.</summary>
public sealed class Contributor
{
    internal Contributor(Record record)
    {
        Literal = record.OptionalText(PropertyTag.Literal);
        Given = record.OptionalText(PropertyTag.Given);
        Family = record.OptionalText(PropertyTag.Family);
    }

    /// <summary>The family name, or null.</summary>
    public string? Family { get; }

    /// <summary>The given names, or null.</summary>
    public string? Given { get; }

    /// <summary>The whole name of someone who has no family name, such as an agency, or null.</summary>
    public string? Literal { get; }

    /// <summary>The family name, or the whole name of someone who has none.</summary>
    public string ShortName => Family ?? Literal ?? Given ?? "";

    /// <summary>The whole name, given names first.</summary>
    public override string ToString() => Literal ?? string.Join(' ', new[] { Given, Family }.Where(part => part is not null));
}
