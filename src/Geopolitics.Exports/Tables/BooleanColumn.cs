using CsvHelper;
using Parquet;
using Parquet.Schema;

namespace Geopolitics.Exports.Tables;

/// <summary>A column of what is known to be true or false; it is never null.</summary>
internal sealed class BooleanColumn<TRow>(string name, string meaning, Func<TRow, bool> value) : Column<TRow>(name, ColumnType.Boolean, isNullable: false, meaning)
{
    public override void WriteField(TRow row, CsvWriter csv) => csv.WriteField(value(row) ? "true" : "false");

    public override DataField MakeField() => new(Name, typeof(bool), IsNullable);

    public override ParquetPart<TRow> MakePart(DataField field) => new Part(value, field);

    private sealed class Part(Func<TRow, bool> value, DataField field) : ParquetPart<TRow>
    {
        private readonly List<bool> values = [];

        public override void Add(TRow row) => values.Add(value(row));

        public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
        {
            await group.WriteAsync<bool>(field, values.ToArray(), cancellationToken: cancellationToken).ConfigureAwait(false);
            values.Clear();
        }
    }
}
