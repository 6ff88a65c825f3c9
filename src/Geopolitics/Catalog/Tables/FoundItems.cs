using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>Items that were asked for by id, by the slots of the hash of ids: the next time, a slot has the id to compare with and the item side by side.</summary>
internal sealed class FoundItems(int slots)
{
    private static readonly Found[] None = new Found[TableLayout.RowsOfPiece];

    private readonly Found[]?[] pieces = new Found[]?[(slots + TableLayout.RowsOfPiece - 1) / TableLayout.RowsOfPiece];

    public ref readonly Found this[int slot] => ref (pieces[(uint)slot / TableLayout.RowsOfPiece] ?? None)[slot & (TableLayout.RowsOfPiece - 1)];

    /// <summary>Threads may set a slot at the same time, and one may see half of what another has set: a slot only ever gets one id and one item.</summary>
    public void Set(int slot, string id, object item)
    {
        ref var piece = ref pieces[(uint)slot / TableLayout.RowsOfPiece];
        var found = Volatile.Read(ref piece);
        if (found is null)
        {
            found = new Found[TableLayout.RowsOfPiece];
            found = Interlocked.CompareExchange(ref piece, found, null) ?? found;
        }

        found[slot & (TableLayout.RowsOfPiece - 1)] = new(id, item);
    }

    /// <param name="Id">The id, or null.</param>
    /// <param name="Item">Its item, or null.</param>
    internal readonly record struct Found(string? Id, object? Item);
}
