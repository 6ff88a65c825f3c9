namespace Geopolitics.Format;

/// <summary>The widths of the tables' columns, in characters of <see cref="PackedNumber"/>. docs/decisions/0050-table-layout.md draws them.</summary>
internal static class TableLayout
{
    /// <summary>A piece holds this many rows, whatever the table: with the widest row well under 64 KB.</summary>
    public const int RowsOfPiece = 2048;

    /// <summary>A piece of records ends before it would grow over this many bytes; a longer record has a piece for itself.</summary>
    public const int BytesOfPiece = 60_000;

    // A row of a file's table: where the record lies, and what it is.
    public const int PieceWidth = 2;
    public const int OffsetWidth = 3;
    public const int LengthWidth = 4;
    public const int KindWidth = 1;
    public const int RowWidth = PieceWidth + OffsetWidth + LengthWidth + KindWidth;

    // A row of the directory: which table has the item, and where, what it is, and for a fact its bounds in time. An item's ordinal is the number of its row.
    public const int TableWidth = 2;
    public const int IndexWidth = 4;
    public const int DayWidth = 4;
    public const int OrdinalWidth = 4;
    public const int EntryKindAt = TableWidth + IndexWidth;
    public const int EntryFirstAt = EntryKindAt + KindWidth;
    public const int EntryLastAt = EntryFirstAt + DayWidth;
    public const int EntryLatestAt = EntryLastAt + DayWidth;
    public const int EntryWidth = EntryLatestAt + DayWidth;

    // The hash of ids: the pilot of each bucket, and for each slot the number of the id.
    public const int PilotWidth = 2;

    // A row of the directory's redirects: which table has the id, and where, and the ordinal of the item that has taken its place.
    public const int RedirectWidth = TableWidth + IndexWidth + OrdinalWidth;

    // A row of a foreign id: where it stands, and how long it is.
    public const int IdLengthWidth = 2;
    public const int ForeignRowWidth = PieceWidth + OffsetWidth + IdLengthWidth;

    // The directory's lists of facts: where each list starts; and for each fact in it the ordinal, and the last day of all facts in the part of the list
    // that it stands in the middle of.
    public const int StartWidth = 5;
    public const int ListRowWidth = OrdinalWidth + DayWidth;

    // A row of a pair: the number of the partner, and where the list of their facts starts.
    public const int PairWidth = OrdinalWidth + StartWidth;
}
