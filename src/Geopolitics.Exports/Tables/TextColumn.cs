using CsvHelper;
using Parquet;
using Parquet.Schema;

namespace Geopolitics.Exports.Tables;

/// <summary>A column of text. No text is empty: what has no value is null, so that an empty CSV field means one thing.</summary>
internal sealed class TextColumn<TRow>(string name, bool isNullable, string meaning, Func<TRow, string?> value)
    : Column<TRow>(name, ColumnType.Text, isNullable, meaning)
{
    public override void WriteField(TRow row, CsvWriter csv) => csv.WriteField(Value(row));

    public override DataField MakeField() => new(Name, typeof(string), IsNullable);

    public override ParquetPart<TRow> MakePart(DataField field) => new Part(this, field);

    private string? Value(TRow row) => value(row) is { Length: > 0 } text ? text : IsNullable ? null : throw Missing();

    private sealed class Part(TextColumn<TRow> column, DataField field) : ParquetPart<TRow>
    {
        private readonly List<string> values = [];

        public override void Add(TRow row) => values.Add(column.Value(row)!);

        public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
        {
            await group.WriteAsync(field, values).ConfigureAwait(false);
            values.Clear();
        }
    }
}
