using System.Globalization;
using System.Text;

namespace Geopolitics.Exports.Tests.Documentation;

/// <summary>The dictionary of all columns, made from the declarations of the tables.</summary>
internal static class ColumnDictionary
{
    public static string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var table in ExportTables.All)
            {
                text.Append(CultureInfo.InvariantCulture, $"### {table.Name}\n\n{table.Description.ReplaceLineEndings("\n")}\n\nA row is: {char.ToLowerInvariant(table.RowMeaning[0])}{table.RowMeaning[1..]}\n\n");
                text.Append("| column | type | may be null | meaning |\n|---|---|---|---|\n");
                foreach (var column in table.Columns)
                    text.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {column.Type.ToString().ToLowerInvariant()} | {(column.IsNullable ? "yes" : "")} | {column.Meaning.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
                text.Append('\n');
            }

            return text.ToString();
        }
    }
}
