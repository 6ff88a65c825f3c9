namespace Geopolitics.Format;

/// <summary>The widths of the tables' columns, in characters of <see cref="PackedNumber"/>.</summary>
internal static class TableLayout
{
    /// <summary>A piece holds this many rows, whatever the table: with the widest row well under 64 KB.</summary>
    public const int RowsOfPiece = 4096;

    /// <summary>A piece of records ends before it would grow over this many bytes; a longer record has a piece for itself.</summary>
    public const int BytesOfPiece = 60_000;

    // A row of a file's table: where the record lies, and what it is.
    public const int PieceWidth = 2;
    public const int OffsetWidth = 3;
    public const int LengthWidth = 4;
    public const int KindWidth = 1;
    public const int RowWidth = PieceWidth + OffsetWidth + LengthWidth + KindWidth;

    // A row of the directory, sorted by id: which table has the item, and where.
    public const int TableWidth = 2;
    public const int IndexWidth = 4;
    public const int EntryWidth = TableWidth + IndexWidth + KindWidth;

    // A row of the directory's redirects, sorted by id: which table has the id, and where, and the ordinal of the item that has taken its place.
    public const int RedirectWidth = TableWidth + IndexWidth + OrdinalWidth;

    // A row of a foreign id: where it stands, and how long it is.
    public const int IdLengthWidth = 2;
    public const int ForeignRowWidth = PieceWidth + OffsetWidth + IdLengthWidth;

    // The directory's lists of referrers: where each entry's list starts, and the ordinals in it.
    public const int StartWidth = 5;
    public const int OrdinalWidth = 4;
}
