using System.Text;
using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Emits the directory: all items, where each id stands, and which facts refer to whom.</summary>
internal static class DirectoryEmitter
{
    public const string ClassName = "Directory";

    /// <param name="baseCatalogs">The expressions that give the catalogues that the layer builds on.</param>
    public static SourceText Emit(DirectoryModel directory, GeneratorSettings settings, IReadOnlyList<string> baseCatalogs)
    {
        var writer = new SourceWriter();
        writer.Line($"namespace {settings.TablesNamespace};");
        writer.Line();
        writer.Open($"internal sealed class {ClassName} : global::Geopolitics.Tables.TableStore");
        writer.Line($"internal static readonly {ClassName} Instance = new();");
        writer.Line();
        writer.Open($"private {ClassName}() : base({directory.Entries.Count}, {directory.FactCount}, {directory.Foreign.Count}, {directory.Redirects.Count}, {directory.Hash.Seed})");
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

        Pieces.WriteMethod(writer, "Entries", Pieces.OfRows(directory.Entries, AppendEntry));
        writer.Line();
        Write(writer, "Pilots", directory.Hash.Pilots, TableLayout.PilotWidth);
        Write(writer, "Slots", directory.Hash.Slots.Select(number => number < 0 ? directory.Hash.Slots.Count : number), TableLayout.OrdinalWidth);
        WriteForeignIds(writer, directory.Foreign);
        Pieces.WriteMethod(writer, "Redirects", Pieces.OfRows(directory.Redirects, AppendRedirect));
        writer.Line();
        Write(writer, "ReferrerStarts", directory.Referrers.Starts, TableLayout.StartWidth);
        WriteFacts(writer, "Referrers", directory.Referrers);
        Write(writer, "PairStarts", directory.Pairs.Starts, TableLayout.StartWidth);
        Pieces.WriteMethod(writer, "Pairs", Pieces.OfRows(Pairs(directory.Pairs), AppendPair));
        writer.Line();
        WriteFacts(writer, "PairFacts", directory.Pairs.Facts);
        Write(writer, "WideStarts", directory.Wide.Starts, TableLayout.StartWidth);
        WriteFacts(writer, "WideFacts", directory.Wide);
        writer.Close();
        return writer.ToSourceText();
    }

    private static void AppendEntry(StringBuilder row, DirectoryEntry entry)
    {
        PackedNumber.AppendFixed(row, entry.File, TableLayout.TableWidth);
        PackedNumber.AppendFixed(row, entry.Index, TableLayout.IndexWidth);
        PackedNumber.AppendFixed(row, (int)entry.Kind, TableLayout.KindWidth);
        PackedNumber.AppendFixed(row, entry.Time?.First ?? 0, TableLayout.DayWidth);
        PackedNumber.AppendFixed(row, entry.Time?.Last ?? 0, TableLayout.DayWidth);
        PackedNumber.AppendFixed(row, entry.Time?.Latest ?? 0, TableLayout.DayWidth);
    }

    private static void AppendRedirect(StringBuilder row, DirectoryRedirect redirect)
    {
        PackedNumber.AppendFixed(row, redirect.File, TableLayout.TableWidth);
        PackedNumber.AppendFixed(row, redirect.Index, TableLayout.IndexWidth);
        PackedNumber.AppendFixed(row, redirect.Successor, TableLayout.OrdinalWidth);
    }

    private static void AppendPair(StringBuilder row, (int Partner, int Start) pair)
    {
        PackedNumber.AppendFixed(row, pair.Partner, TableLayout.OrdinalWidth);
        PackedNumber.AppendFixed(row, pair.Start, TableLayout.StartWidth);
    }

    /// <summary>Each pair's partner and start; at the end, nobody and the end of the last.</summary>
    private static IEnumerable<(int Partner, int Start)> Pairs(FactPairs pairs) =>
        pairs.Facts.Starts.Select((start, pair) => (pair < pairs.Partners.Count ? pairs.Partners[pair] : 0, start));

    private static void WriteFacts(SourceWriter writer, string name, FactLists lists)
    {
        Pieces.WriteMethod(writer, name, Pieces.OfRows(Enumerable.Range(0, lists.Ordinals.Count), (row, position) =>
        {
            PackedNumber.AppendFixed(row, lists.Ordinals[position], TableLayout.OrdinalWidth);
            PackedNumber.AppendFixed(row, lists.Latest[position], TableLayout.DayWidth);
        }));
        writer.Line();
    }

    private static void Write(SourceWriter writer, string name, IEnumerable<int> numbers, int width)
    {
        Pieces.WriteMethod(writer, name, Pieces.OfRows(numbers, (row, number) => PackedNumber.AppendFixed(row, number, width)));
        writer.Line();
    }

    private static string Base(IReadOnlyList<string> catalogs) => catalogs.Count switch
    {
        0 => "=> null;",
        1 => $"=> {catalogs[0]};",
        _ => $"{{ get; }} = global::Geopolitics.Catalog.Combine({string.Join(", ", catalogs)});",
    };

    private static void WriteForeignIds(SourceWriter writer, IEnumerable<string> foreign)
    {
        var pieces = new List<string>();
        var rows = new List<(int Piece, int Offset, int Length)>();
        var piece = new StringBuilder();
        foreach (var id in foreign)
        {
            if (piece.Length > 0 && piece.Length + id.Length > TableLayout.BytesOfPiece)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }

            rows.Add((pieces.Count, piece.Length, id.Length));
            piece.Append(id);
        }

        pieces.Add(piece.ToString());
        Pieces.WriteMethod(writer, "ForeignIds", pieces);
        writer.Line();
        Pieces.WriteMethod(writer, "ForeignRows", Pieces.OfRows(rows, (row, place) =>
        {
            PackedNumber.AppendFixed(row, place.Piece, TableLayout.PieceWidth);
            PackedNumber.AppendFixed(row, place.Offset, TableLayout.OffsetWidth);
            PackedNumber.AppendFixed(row, place.Length, TableLayout.IdLengthWidth);
        }));
        writer.Line();
    }
}
