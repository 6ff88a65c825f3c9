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
    public const char Field = '\t';
    public const char Part = '|';
    private const int FieldCount = 14;
    private const int NamesField = 14;
    private const int ConstantsField = 15;

    // A line of a redirect: where the kind of an item would stand, and then from, to and what constants there are.
    public const string RedirectMark = "0";
    private const int RedirectFieldCount = 4;

    public const string Constant = "c";
    public const string ExtensionMember = "e";

    /// <summary>Between names, which may have anything that is printed.</summary>
    public const char NameSeparator = '\u001F';

    private static readonly char[] Escaped = ['\\', '\t', '\n', '\r'];

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

    public static string Escape(string field) =>
        field.IndexOfAny(Escaped) < 0 ? field : field.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n").Replace("\r", "\\r");

    private static Signature Read(ItemKind kind, string[] fields) => new(kind, fields[1], fields[2])
    {
        IsOfLayer = true,
        Of = Optional(fields[3]),
        When = StatedTime.Parse(fields[4]),
        OtherWhens = Parts(fields[5]).Select(StatedTime.Parse).OfType<StatedTime>().ToEquatableArray(),
        Existence = Existence(fields[6]),
        Born = StatedTime.Parse(fields[7]),
        Died = StatedTime.Parse(fields[8]),
        Tenure = fields[9].Length == 0 ? null : new(fields[9], Optional(fields[10]), fields[11].Contains("a"), fields[11].Contains("v")),
        HasManySeats = fields[12] == "m",
        Ancestors = Parts(fields[13]).ToEquatableArray(),
    };

    /// <summary>All accounts, or none where one of them is written in another way: the others alone do not tell when something did not exist.</summary>
    private static EquatableArray<ExistenceAccount> Existence(string field)
    {
        var accounts = new List<ExistenceAccount>();
        foreach (var part in Parts(field))
        {
            var pair = part.Split(['='], 2);
            if (pair.Length < 2 || StatedTime.Parse(pair[1]) is not { } when)
                return [];

            accounts.Add(new(Optional(pair[0]), when));
        }

        return accounts.ToEquatableArray();
    }

    private static string? Optional(string field) => field.Length == 0 ? null : field;

    private static string[] Parts(string field) => field.Length == 0 ? [] : field.Split(Part);

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
