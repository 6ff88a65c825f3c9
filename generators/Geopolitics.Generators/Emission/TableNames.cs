using System.Globalization;
using System.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Names of the outputs and classes of a data file.</summary>
internal static class TableNames
{
    // A file's own outputs end otherwise, so that no file's name can give one of these; the compiler sees no difference between `a` and `A` here.
    public const string DirectoryOutput = "Geopolitics.Directory.g.cs";
    public const string FactsOutput = "Geopolitics.Facts.g.cs";
    public const string KindsOutput = "Geopolitics.Kinds.g.cs";
    public const string ParsingOutput = "Geopolitics.Parsing.g.cs";

    /// <summary>The class of a file's table: no two paths give the same.</summary>
    public static string Class(string logicalPath) => "Table_" + Encode(logicalPath, "__");

    public static string TableOutput(string logicalPath) => Encode(logicalPath, ".") + ".Table.g.cs";

    public static string ConstantsOutput(string logicalPath) => Encode(logicalPath, ".") + ".Constants.g.cs";

    public static string ExtensionsOutput(string logicalPath) => Encode(logicalPath, ".") + ".Extensions.g.cs";

    /// <summary>A path as a name: hyphens and slashes between letters or digits are one and two underscores, what begins with three is an escape.</summary>
    private static string Encode(string logicalPath, string separator)
    {
        var name = new StringBuilder(logicalPath.Length + 8);
        for (var index = 0; index < logicalPath.Length; index++)
        {
            var character = logicalPath[index];
            var isBetween = index > 0 && index + 1 < logicalPath.Length && IsPlain(logicalPath[index - 1]) && IsPlain(logicalPath[index + 1]);
            if (IsPlain(character))
                name.Append(character);
            else if (character == '/' && isBetween)
                name.Append(separator);
            else if (character == '-' && isBetween)
                name.Append('_');
            else
                name.Append("___").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)).Append('_');
        }

        return name.ToString();
    }

    private static bool IsPlain(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
