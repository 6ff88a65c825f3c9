namespace Geopolitics.Exports.Tables;

/// <summary>Makes the columns of tables of a class of rows.</summary>
internal static class Columns<TRow>
{
    public static Column<TRow> Text(string name, string meaning, Func<TRow, string> value) => new TextColumn<TRow>(name, isNullable: false, meaning, value);

    public static Column<TRow> OptionalText(string name, string meaning, Func<TRow, string?> value) => new TextColumn<TRow>(name, isNullable: true, meaning, value);

    public static Column<TRow> Integer(string name, string meaning, Func<TRow, int> value) =>
        new ValueColumn<TRow, int>(name, ColumnType.Integer, isNullable: false, meaning, row => value(row));

    public static Column<TRow> OptionalInteger(string name, string meaning, Func<TRow, int?> value) =>
        new ValueColumn<TRow, int>(name, ColumnType.Integer, isNullable: true, meaning, value);

    public static Column<TRow> OptionalDate(string name, string meaning, Func<TRow, DateOnly?> value) =>
        new ValueColumn<TRow, DateOnly>(name, ColumnType.Date, isNullable: true, meaning, value);

    public static Column<TRow> Boolean(string name, string meaning, Func<TRow, bool> value) => new BooleanColumn<TRow>(name, meaning, value);
}
