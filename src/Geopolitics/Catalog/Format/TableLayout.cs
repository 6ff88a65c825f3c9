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

    // Columns of the directory.
    public const int TableWidth = 2;
    public const int IndexWidth = 4;
    public const int DayWidth = 4;
    public const int OrdinalWidth = 4;
    public const int PilotWidth = 2;
    public const int IdLengthWidth = 2;
    public const int StartWidth = 5;

    public static int WidthOf(Column column) => column switch
    {
        Column.Kinds => KindWidth,
        Column.Tables or Column.RedirectTables => TableWidth,
        Column.Indexes or Column.RedirectIndexes => IndexWidth,
        Column.FirstDays or Column.LastDays or Column.LatestDays or Column.ReferrerLatestDays or Column.PairFactLatestDays or Column.WideFactLatestDays => DayWidth,
        Column.Pilots => PilotWidth,
        Column.ForeignPieces => PieceWidth,
        Column.ForeignOffsets => OffsetWidth,
        Column.ForeignLengths => IdLengthWidth,
        Column.ReferrerStarts or Column.PairStarts or Column.PairFactStarts or Column.WideStarts => StartWidth,
        _ => OrdinalWidth,
    };
}
