using CsvHelper;
using Parquet.Schema;

namespace Geopolitics.Exports.Tables;

/// <summary>A column that takes its values from rows of a class.</summary>
internal abstract class Column<TRow>(string name, ColumnType type, bool isNullable, string meaning) : ExportColumn(name, type, isNullable, meaning)
{
    public abstract void WriteField(TRow row, CsvWriter csv);

    public abstract DataField MakeField();

    public abstract ParquetPart<TRow> MakePart(DataField field);

    protected InvalidOperationException Missing() => new($"The column `{Name}` is declared to have a value in each row, and a row has none.");
}
