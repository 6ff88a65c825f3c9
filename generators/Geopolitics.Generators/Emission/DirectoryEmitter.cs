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
        using var writer = new SourceWriter();
        writer.Line($"namespace {settings.TablesNamespace};");
        writer.Line();
        writer.Open($"internal sealed class {ClassName} : global::Geopolitics.Tables.TableStore");
        writer.Line($"internal static readonly {ClassName} Instance = new();");
        writer.Line();
        var columns = Columns(directory);
        writer.Open($"private {ClassName}() : base({directory.Hash.Seed}, {string.Join(", ", columns.Select(column => column.Numbers.Count))})");
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

        WriteNumbers(writer, columns);
        writer.Line();
        WriteForeignIds(writer, directory.Foreign);
        writer.Close();
        return writer.ToSourceText();
    }

    /// <summary>All columns, in the order of <see cref="Column"/>.</summary>
    private static List<(Column Column, IReadOnlyList<int> Numbers)> Columns(DirectoryModel directory)
    {
        var entries = directory.Entries;
        var times = entries.Select(entry => entry.Time).OfType<EntryTime>().ToList();
        var (pieces, offsets) = PlacesOf(directory.Foreign);
        var columns = new List<(Column Column, IReadOnlyList<int> Numbers)>
        {
            (Column.Kinds, [.. entries.Select(entry => (int)entry.Kind)]),
            (Column.Tables, [.. entries.Select(entry => entry.File)]),
            (Column.Indexes, [.. entries.Select(entry => entry.Index)]),
            (Column.FirstDays, [.. times.Select(time => time.First)]),
            (Column.LastDays, [.. times.Select(time => time.Last)]),
            (Column.LatestDays, [.. times.Select(time => time.Latest)]),
            (Column.Pilots, directory.Hash.Pilots),
            (Column.Slots, [.. directory.Hash.Slots.Select(number => number < 0 ? directory.Hash.Slots.Count : number)]),
            (Column.ForeignPieces, pieces),
            (Column.ForeignOffsets, offsets),
            (Column.ForeignLengths, [.. directory.Foreign.Select(id => id.Length)]),
            (Column.RedirectTables, [.. directory.Redirects.Select(redirect => redirect.File)]),
            (Column.RedirectIndexes, [.. directory.Redirects.Select(redirect => redirect.Index)]),
            (Column.RedirectSuccessors, [.. directory.Redirects.Select(redirect => redirect.Successor)]),
            (Column.ReferrerStarts, directory.Referrers.Starts),
            (Column.Referrers, directory.Referrers.Ordinals),
            (Column.ReferrerLatestDays, directory.Referrers.Latest),
            (Column.PairStarts, directory.Pairs.Starts),
            (Column.PairPartners, directory.Pairs.Partners),
            (Column.PairFactStarts, directory.Pairs.Facts.Starts),
            (Column.PairFacts, directory.Pairs.Facts.Ordinals),
            (Column.PairFactLatestDays, directory.Pairs.Facts.Latest),
            (Column.WideStarts, directory.Wide.Starts),
            (Column.WideFacts, directory.Wide.Ordinals),
            (Column.WideFactLatestDays, directory.Wide.Latest),
        };
        return [.. columns.OrderBy(column => column.Column)];
    }

    private static void WriteNumbers(SourceWriter writer, IEnumerable<(Column Column, IReadOnlyList<int> Numbers)> columns)
    {
        writer.Open("protected override global::System.ReadOnlySpan<byte> Numbers(int column, int piece) => (column, piece) switch");
        foreach (var (column, numbers) in columns)
        {
            var pieces = Pieces.OfRows(numbers, (row, number) => row.AppendFixed(number, TableLayout.WidthOf(column)));
            for (var piece = 0; piece < pieces.Count; piece++)
                writer.LineOfLiteral($"({(int)column}, {piece}) => \"", [pieces[piece]], "\"u8,");
        }

        writer.Line("_ => default,");
        writer.CloseExpression();
    }

    private static string Base(IReadOnlyList<string> catalogs) => catalogs.Count switch
    {
        0 => "=> null;",
        1 => $"=> {catalogs[0]};",
        _ => $"{{ get; }} = global::Geopolitics.Catalog.Combine({string.Join(", ", catalogs)});",
    };

    /// <summary>The ids one behind the other, so many to a piece as it takes.</summary>
    private static void WriteForeignIds(SourceWriter writer, IReadOnlyList<string> ids)
    {
        var (pieces, _) = PlacesOf(ids);
        Pieces.WriteMethod(writer, "ForeignIds", ids.Zip(pieces, (id, piece) => (Id: id, Piece: piece)).GroupBy(place => place.Piece, place => place.Id).Select(piece => string.Concat(piece)).ToList());
    }

    /// <summary>In which piece each id stands, and where in it.</summary>
    private static (List<int> Pieces, List<int> Offsets) PlacesOf(IReadOnlyList<string> ids)
    {
        var (pieces, offsets) = (new List<int>(), new List<int>());
        var (piece, offset) = (0, 0);
        foreach (var id in ids)
        {
            if (offset > 0 && offset + id.Length > TableLayout.BytesOfPiece)
                (piece, offset) = (piece + 1, 0);

            pieces.Add(piece);
            offsets.Add(offset);
            offset += id.Length;
        }

        return (pieces, offsets);
    }
}
