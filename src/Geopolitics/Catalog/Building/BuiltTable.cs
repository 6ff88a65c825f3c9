using System.Text;
using Geopolitics.Building;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>The records of a layer that is made in memory, in pieces as compiled tables have them.</summary>
internal sealed class BuiltTable : DataTable
{
    private readonly byte[][] rows;
    private readonly byte[][] records;

    public BuiltTable(IReadOnlyCollection<(CatalogEntry Entry, string Record)> entries, ItemStore store)
        : base(entries.Count)
    {
        Store = store;
        var pieces = new List<byte[]>();
        var all = new List<(int Piece, int Offset, int Length, ItemKind Kind)>();
        var piece = new List<byte>();
        foreach (var (entry, record) in entries)
        {
            var bytes = Encoding.UTF8.GetBytes(record);
            if (piece.Count > 0 && piece.Count + bytes.Length > TableLayout.BytesOfPiece)
            {
                pieces.Add([.. piece]);
                piece.Clear();
            }

            all.Add((pieces.Count, piece.Count, bytes.Length, entry.Kind));
            piece.AddRange(bytes);
        }

        pieces.Add([.. piece]);
        records = [.. pieces];
        rows = BuiltRows.Of(all, static (row, place) =>
        {
            PackedNumber.AppendFixed(row, place.Piece, TableLayout.PieceWidth);
            PackedNumber.AppendFixed(row, place.Offset, TableLayout.OffsetWidth);
            PackedNumber.AppendFixed(row, place.Length, TableLayout.LengthWidth);
            PackedNumber.AppendFixed(row, (int)place.Kind, TableLayout.KindWidth);
        });
    }

    public override ItemStore Store { get; }

    protected override ReadOnlySpan<byte> Rows(int piece) => rows[piece];

    protected override ReadOnlySpan<byte> Records(int piece) => records[piece];
}
