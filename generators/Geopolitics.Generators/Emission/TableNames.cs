using System.Globalization;
using System.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Names of the outputs and classes of a data file.</summary>
internal static class TableNames
{
    public const string Namespace = "Geopolitics.Tables";

    /// <summary>The class of a file's table: no two paths give the same.</summary>
    public static string Class(string logicalPath) => "Table_" + Encode(logicalPath, "__");

    /// <summary>The beginning of a file's outputs' names.</summary>
    public static string Hint(string logicalPath) => Encode(logicalPath, ".");

    private static string Encode(string logicalPath, string separator)
    {
        var name = new StringBuilder(logicalPath.Length + 8);
        foreach (var character in logicalPath)
        {
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
                name.Append(character);
            else if (character == '/')
                name.Append(separator);
            else if (character == '-')
                name.Append('_');
            else
                name.Append("_u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)).Append('_');
        }

        return name.ToString();
    }
}
