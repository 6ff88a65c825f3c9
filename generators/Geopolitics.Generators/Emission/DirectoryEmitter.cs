using System.Text;
using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Emits the directory: all items sorted by id, and who refers to whom.</summary>
internal static class DirectoryEmitter
{
    public const string ClassName = "Directory";

    /// <param name="baseCatalogs">The expressions that give the catalogues that the layer builds on.</param>
    public static SourceText Emit(DirectoryModel directory, GeneratorSettings settings, IReadOnlyList<string> baseCatalogs)
    {
        using var writer = new SourceWriter();
        writer.Line($"namespace {settings.TablesNamespace};");
        writer.Line();
        writer.Open($"internal sealed class {ClassName} : global::Geopolitics.Tables.TableStore");
        writer.Line($"internal static readonly {ClassName} Instance = new();");
        writer.Line();
        writer.Open($"private {ClassName}() : base({directory.Entries.Count}, {directory.Chronology.Count}, {directory.Redirects.Count}, {directory.Foreign.Count})");
        writer.Close();
        writer.Line();
        writer.Line($"protected override string DataVersion => \"{CSharpText.Literal(settings.DataVersion)}\";");
        writer.Line();
        writer.Line($"protected override global::Geopolitics.Catalog? Base {Base(baseCatalogs)}");
        writer.Line();
        writer.Open("protected override global::Geopolitics.Tables.DataTable? Table(int number) => number switch");
        for (var file = 0; file < directory.Files.Count; file++)
            writer.Line($"{file} => {TableNames.Class(directory.Files[file])}.Instance,");
        writer.Line("_ => null,");
        writer.CloseExpression();
        writer.Line();

        Pieces.WriteMethod(writer, "Entries", Pieces.OfRows(directory.Entries, (row, entry) =>
        {
            row.AppendFixed(entry.File, TableLayout.TableWidth);
            row.AppendFixed(entry.Index, TableLayout.IndexWidth);
            row.AppendFixed((int)entry.Kind, TableLayout.KindWidth);
        }));
        writer.Line();
        Pieces.WriteMethod(writer, "Redirects", Pieces.OfRows(directory.Redirects, (row, redirect) =>
        {
            row.AppendFixed(redirect.File, TableLayout.TableWidth);
            row.AppendFixed(redirect.Index, TableLayout.IndexWidth);
            row.AppendFixed(redirect.Successor, TableLayout.OrdinalWidth);
        }));
        writer.Line();
        Pieces.WriteMethod(writer, "FactsByTime", Pieces.OfRows(directory.Chronology, (row, ordinal) => row.AppendFixed(ordinal, TableLayout.OrdinalWidth)));
        writer.Line();
        WriteForeignIds(writer, directory.Foreign);
        var lists = directory.Entries.Select(entry => entry.Referrers).Concat(directory.Foreign.Select(entry => entry.Referrers)).ToList();
        Pieces.WriteMethod(writer, "ReferrerStarts", Pieces.OfRows(Starts(lists), (row, start) => row.AppendFixed(start, TableLayout.StartWidth)));
        writer.Line();
        Pieces.WriteMethod(writer, "Referrers", Pieces.OfRows(
            lists.SelectMany(list => list), (row, ordinal) => row.AppendFixed(ordinal, TableLayout.OrdinalWidth)));
        writer.Close();
        return writer.ToSourceText();
    }

    private static string Base(IReadOnlyList<string> catalogs) => catalogs.Count switch
    {
        0 => "=> null;",
        1 => $"=> {catalogs[0]};",
        _ => $"{{ get; }} = global::Geopolitics.Catalog.Combine({string.Join(", ", catalogs)});",
    };

    private static void WriteForeignIds(SourceWriter writer, IEnumerable<ForeignEntry> foreign)
    {
        var pieces = new List<string>();
        var rows = new List<(int Piece, int Offset, int Length)>();
        var piece = new StringBuilder();
        foreach (var entry in foreign)
        {
            if (piece.Length > 0 && piece.Length + entry.Id.Length > TableLayout.BytesOfPiece)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }

            rows.Add((pieces.Count, piece.Length, entry.Id.Length));
            piece.Append(entry.Id);
        }

        pieces.Add(piece.ToString());
        Pieces.WriteMethod(writer, "ForeignIds", pieces);
        writer.Line();
        Pieces.WriteMethod(writer, "ForeignRows", Pieces.OfRows(rows, (row, place) =>
        {
            row.AppendFixed(place.Piece, TableLayout.PieceWidth);
            row.AppendFixed(place.Offset, TableLayout.OffsetWidth);
            row.AppendFixed(place.Length, TableLayout.IdLengthWidth);
        }));
        writer.Line();
    }

    /// <summary>Where each list of referrers starts, and at the end where the last one ends.</summary>
    private static IEnumerable<int> Starts(IEnumerable<EquatableArray<int>> lists)
    {
        var start = 0;
        foreach (var list in lists)
        {
            yield return start;
            start += list.Count;
        }

        yield return start;
    }
}
