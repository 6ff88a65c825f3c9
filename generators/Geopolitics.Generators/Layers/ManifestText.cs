using System.Globalization;
using System.Text;
using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Layers;

/// <summary>Items and redirects as the text that a compiled layer carries: one a line, fields between tabs, the items of a list between vertical bars.</summary>
/// <remarks>A later version may add fields at the end of a line, and lines that are not read by earlier ones.</remarks>
internal static class ManifestText
{
    private const char Field = '\t';
    private const char Part = '|';
    private const int FieldCount = 14;
    private const int NamesField = 14;
    private const int ConstantsField = 15;

    // A line of a redirect: where the kind of an item would stand, and then from, to and what constants there are.
    private const string RedirectMark = "0";
    private const int RedirectFieldCount = 4;

    private const string Constant = "c";
    private const string ExtensionMember = "e";

    /// <summary>Between names, which may have anything that is printed.</summary>
    private const char NameSeparator = '\u001F';

    private static readonly char[] Escaped = ['\\', '\t', '\n', '\r'];

    /// <summary>An item's line, but for its end, which <see cref="End"/> gives.</summary>
    /// <param name="signature">What others need to know of it.</param>
    /// <param name="names">What else it is called.</param>
    public static string Write(Signature signature, IEnumerable<string> names) =>
        string.Join("\t", Fields(signature).Select(Escape)) + "\t" + Escape(string.Join("\u001F", names));

    /// <summary>The end of a line.</summary>
    /// <param name="hasConstant">Whether the layer has a constant of it.</param>
    /// <param name="isExtensionMember">Whether that stands beside the library's constants too.</param>
    public static string End(bool hasConstant, bool isExtensionMember) => "\t" + (hasConstant ? Constant : "") + (isExtensionMember ? ExtensionMember : "") + "\n";

    /// <summary>A redirect's line, but for its end.</summary>
    public static string WriteRedirect(string from, string to) => $"{RedirectMark}\t{Escape(from)}\t{Escape(to)}";

    /// <summary>The items in a text; lines that a later version wrote in another way are passed over.</summary>
    public static IEnumerable<ManifestItem> Read(string text)
    {
        foreach (var fields in Lines(text))
        {
            if (fields.Length < FieldCount || fields[1].Length == 0 || !int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var kind))
                continue;

            var constants = fields.Length > ConstantsField ? fields[ConstantsField] : "";
            yield return new(
                Read((ItemKind)kind, fields),
                fields.Length <= NamesField || fields[NamesField].Length == 0 ? [] : fields[NamesField].Split(NameSeparator).ToEquatableArray(),
                KnowsNames: fields.Length > NamesField,
                constants.Contains(Constant),
                constants.Contains(ExtensionMember));
        }
    }

    /// <summary>The redirects in a text.</summary>
    public static IEnumerable<ManifestRedirect> ReadRedirects(string text)
    {
        foreach (var fields in Lines(text))
        {
            if (fields.Length >= RedirectFieldCount && fields.Length < FieldCount && fields[0] == RedirectMark && fields[1].Length > 0)
                yield return new(fields[1], fields[2], fields[3].Contains(Constant), fields[3].Contains(ExtensionMember));
        }
    }

    private static IEnumerable<string[]> Lines(string text) => text.Split('\n').Select(line => Array.ConvertAll(line.Split(Field), Unescape));

    private static string[] Fields(Signature signature) =>
    [
        ((int)signature.Kind).ToString(CultureInfo.InvariantCulture),
        signature.Id,
        signature.Label,
        signature.Of ?? "",
        signature.When ?? "",
        signature.OtherWhens.Count == 0 ? "" : string.Join("|", signature.OtherWhens),
        signature.Existence.Count == 0 ? "" : string.Join("|", signature.Existence.Select(account => $"{account.Source}={account.When}")),
        signature.Born ?? "",
        signature.Died ?? "",
        signature.Tenure?.Office ?? "",
        signature.Tenure?.Holder ?? "",
        (signature.Tenure?.IsActing == true ? "a" : "") + (signature.Tenure?.IsVacant == true ? "v" : ""),
        signature.HasManySeats ? "m" : "",
        signature.Ancestors.Count == 0 ? "" : string.Join("|", signature.Ancestors),
    ];

    private static Signature Read(ItemKind kind, string[] fields) => new(kind, fields[1], fields[2])
    {
        Of = Optional(fields[3]),
        When = Optional(fields[4]),
        OtherWhens = Parts(fields[5]).ToEquatableArray(),
        Existence = Parts(fields[6]).Select(part => part.Split(['='], 2)).Where(pair => pair.Length == 2)
            .Select(pair => new ExistenceAccount(Optional(pair[0]), pair[1])).ToEquatableArray(),
        Born = Optional(fields[7]),
        Died = Optional(fields[8]),
        Tenure = fields[9].Length == 0 ? null : new(fields[9], Optional(fields[10]), fields[11].Contains("a"), fields[11].Contains("v")),
        HasManySeats = fields[12] == "m",
        Ancestors = Parts(fields[13]).ToEquatableArray(),
    };

    private static string? Optional(string field) => field.Length == 0 ? null : field;

    private static string[] Parts(string field) => field.Length == 0 ? [] : field.Split(Part);

    private static string Escape(string field) => field.IndexOfAny(Escaped) < 0 ? field : field.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n").Replace("\r", "\\r");

    private static string Unescape(string field)
    {
        if (field.IndexOf('\\') < 0)
            return field;

        var text = new StringBuilder(field.Length);
        for (var index = 0; index < field.Length; index++)
        {
            if (field[index] != '\\' || index + 1 == field.Length)
                text.Append(field[index]);
            else
                text.Append(field[++index] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other });
        }

        return text.ToString();
    }
}
