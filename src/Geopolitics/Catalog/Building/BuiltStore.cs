using System.Text;
using Geopolitics.Building;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>A layer that is made in memory: the directory that the generator would write, of the same rows.</summary>
internal sealed class BuiltStore : TableStore
{
    /// <summary>So many ids make a piece of less than 64 KB.</summary>
    private const int IdsOfPiece = 256;

    private readonly BuiltTable table;
    private readonly Catalog? ground;
    private readonly byte[][] entryRows;
    private readonly byte[][] chronology;
    private readonly byte[][] foreignIds;
    private readonly byte[][] foreignRows;
    private readonly byte[][] referrerStarts;
    private readonly byte[][] referrers;

    public BuiltStore(IEnumerable<(CatalogEntry Entry, string Record)> entries, IEnumerable<EntryReference> references, Catalog? ground, string version)
        : this(BuiltDirectory.Of([.. entries], references, ground), ground, version)
    {
    }

    private BuiltStore(BuiltDirectory directory, Catalog? ground, string version)
        : base(directory.Entries.Count, directory.Chronology.Count, redirectCount: 0, directory.ForeignIds.Count)
    {
        this.ground = ground;
        DataVersion = version;
        table = new(directory.Entries, this);

        entryRows = BuiltRows.Of(directory.Entries.Select((entry, index) => (entry.Entry.Kind, index)), static (row, entry) =>
        {
            PackedNumber.AppendFixed(row, 0, TableLayout.TableWidth);
            PackedNumber.AppendFixed(row, entry.index, TableLayout.IndexWidth);
            PackedNumber.AppendFixed(row, (int)entry.Kind, TableLayout.KindWidth);
        });
        chronology = BuiltRows.Of(directory.Chronology, AppendOrdinal);

        var pieces = directory.ForeignIds.Chunk(IdsOfPiece).ToList();
        foreignIds = [.. pieces.Select(ids => Encoding.ASCII.GetBytes(string.Concat(ids)))];
        foreignRows = BuiltRows.Of(pieces.SelectMany(PlacesOf), static (row, place) =>
        {
            PackedNumber.AppendFixed(row, place.Piece, TableLayout.PieceWidth);
            PackedNumber.AppendFixed(row, place.Offset, TableLayout.OffsetWidth);
            PackedNumber.AppendFixed(row, place.Length, TableLayout.IdLengthWidth);
        });

        var starts = new List<int> { 0 };
        foreach (var list in directory.Referrers)
            starts.Add(starts[^1] + list.Count);
        referrerStarts = BuiltRows.Of(starts, static (row, start) => PackedNumber.AppendFixed(row, start, TableLayout.StartWidth));
        referrers = BuiltRows.Of(directory.Referrers.SelectMany(list => list), AppendOrdinal);
    }

    protected override string DataVersion { get; }

    protected override Catalog? Base => ground;

    protected override DataTable? Table(int number) => table;

    protected override ReadOnlySpan<byte> Entries(int piece) => entryRows[piece];

    protected override ReadOnlySpan<byte> Redirects(int piece) => default;

    protected override ReadOnlySpan<byte> FactsByTime(int piece) => chronology[piece];

    protected override ReadOnlySpan<byte> ForeignIds(int piece) => foreignIds[piece];

    protected override ReadOnlySpan<byte> ForeignRows(int piece) => foreignRows[piece];

    protected override ReadOnlySpan<byte> ReferrerStarts(int piece) => referrerStarts[piece];

    protected override ReadOnlySpan<byte> Referrers(int piece) => referrers[piece];

    private static IEnumerable<(int Piece, int Offset, int Length)> PlacesOf(string[] ids, int piece)
    {
        var offset = 0;
        foreach (var id in ids)
        {
            yield return (piece, offset, id.Length);
            offset += id.Length;
        }
    }

    private static void AppendOrdinal(StringBuilder row, int ordinal) => PackedNumber.AppendFixed(row, ordinal, TableLayout.OrdinalWidth);
}
