using Geopolitics.Format;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Emits the directory: all items sorted by id, and who refers to whom.</summary>
internal static class DirectoryEmitter
{
    public const string ClassName = "Directory";

    public static SourceText Emit(DirectoryModel directory, string dataVersion)
    {
        var writer = new SourceWriter();
        writer.Line($"namespace {TableNames.Namespace};");
        writer.Line();
        writer.Open($"internal sealed class {ClassName} : global::Geopolitics.Tables.TableStore");
        writer.Line($"internal static readonly {ClassName} Instance = new();");
        writer.Line();
        writer.Open($"private {ClassName}() : base({directory.Entries.Count}, {directory.Chronology.Count}, {directory.Redirects.Count})");
        writer.Close();
        writer.Line();
        writer.Line($"internal override string DataVersion => \"{CSharpText.Literal(dataVersion)}\";");
        writer.Line();
        writer.Open("protected override global::Geopolitics.Tables.DataTable Table(int number) => number switch");
        for (var file = 0; file < directory.Files.Count; file++)
            writer.Line($"{file} => {TableNames.Class(directory.Files[file])}.Instance,");
        writer.Line("_ => throw global::Geopolitics.Tables.DamagedTableException.NoSuchTable(number),");
        writer.CloseExpression();
        writer.Line();

        Pieces.WriteMethod(writer, "Entries", Pieces.OfRows(directory.Entries, (row, entry) =>
        {
            PackedNumber.AppendFixed(row, entry.File, TableLayout.TableWidth);
            PackedNumber.AppendFixed(row, entry.Index, TableLayout.IndexWidth);
            PackedNumber.AppendFixed(row, (int)entry.Kind, TableLayout.KindWidth);
        }));
        writer.Line();
        Pieces.WriteMethod(writer, "Redirects", Pieces.OfRows(directory.Redirects, (row, redirect) =>
        {
            PackedNumber.AppendFixed(row, redirect.File, TableLayout.TableWidth);
            PackedNumber.AppendFixed(row, redirect.Index, TableLayout.IndexWidth);
            PackedNumber.AppendFixed(row, redirect.Successor, TableLayout.OrdinalWidth);
        }));
        writer.Line();
        Pieces.WriteMethod(writer, "FactsByTime", Pieces.OfRows(directory.Chronology, (row, ordinal) => PackedNumber.AppendFixed(row, ordinal, TableLayout.OrdinalWidth)));
        writer.Line();
        Pieces.WriteMethod(writer, "ReferrerStarts", Pieces.OfRows(Starts(directory), (row, start) => PackedNumber.AppendFixed(row, start, TableLayout.StartWidth)));
        writer.Line();
        Pieces.WriteMethod(writer, "Referrers", Pieces.OfRows(
            directory.Entries.SelectMany(entry => entry.Referrers), (row, ordinal) => PackedNumber.AppendFixed(row, ordinal, TableLayout.OrdinalWidth)));
        writer.Close();
        return writer.ToSourceText();
    }

    /// <summary>Where each entry's referrers start, and at the end where the last one's end.</summary>
    private static IEnumerable<int> Starts(DirectoryModel directory)
    {
        var start = 0;
        foreach (var entry in directory.Entries)
        {
            yield return start;
            start += entry.Referrers.Count;
        }

        yield return start;
    }
}
