using CsvHelper;
using Parquet;
using Parquet.Schema;

namespace Geopolitics.Exports.Tables;

/// <summary>A column of numbers, days or truth values.</summary>
internal sealed class ValueColumn<TRow, T>(string name, ColumnType type, bool isNullable, string meaning, Func<TRow, T?> value)
    : Column<TRow>(name, type, isNullable, meaning)
    where T : struct, IUtf8SpanFormattable
{
    public override void WriteField(TRow row, CsvWriter csv)
    {
        if (Value(row) is { } known)
            csv.WriteField(known, Type == ColumnType.Date ? "yyyy-MM-dd" : "");
        else
            csv.WriteField((string?)null);
    }

    public override DataField MakeField() => new(Name, typeof(T), IsNullable);

    public override ParquetPart<TRow> MakePart(DataField field) => new Part(this, field);

    private T? Value(TRow row) => value(row) ?? (IsNullable ? null : throw Missing());

    private sealed class Part(ValueColumn<TRow, T> column, DataField field) : ParquetPart<TRow>
    {
        private readonly List<T?> values = [];

        public override void Add(TRow row) => values.Add(column.Value(row));

        public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
        {
            if (column.IsNullable)
                await group.WriteAsync<T>(field, values.ToArray(), cancellationToken: cancellationToken).ConfigureAwait(false);
            else
                await group.WriteAsync<T>(field, values.ConvertAll(known => known!.Value).ToArray(), cancellationToken: cancellationToken).ConfigureAwait(false);
            values.Clear();
        }
    }
}
