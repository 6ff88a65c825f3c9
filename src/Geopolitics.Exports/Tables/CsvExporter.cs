using CsvHelper;

namespace Geopolitics.Exports.Tables;

/// <summary>CSV as RFC 4180 has it, in UTF-8 without a byte order mark, lines ending with LF.</summary>
internal sealed class CsvExporter() : TableExporter("csv", "The tables as CSV (RFC 4180, UTF-8), a file each.", ".csv")
{
    private protected override async Task WriteCoreAsync(ExportTable table, Catalog catalog, Stream output, ExportOptions options, CancellationToken cancellationToken)
    {
        var csv = CsvWriter.Create(output, Format(options), leaveOpen: true);
        await using (csv.ConfigureAwait(false))
            await table.WriteAsync(new Writer(csv), catalog, options, cancellationToken).ConfigureAwait(false);
    }

    private static CsvWriterOptions Format(ExportOptions options) => CsvWriterOptions.Default with
    {
        NewLine = "\n",
        Injection = options.EscapeFormulas ? CsvInjection.Escape : CsvInjection.None,
    };

    private sealed class Writer(CsvWriter csv) : ITableWriter
    {
        public async Task WriteAsync<TRow>(IReadOnlyList<Column<TRow>> columns, IEnumerable<TRow> rows, CancellationToken cancellationToken)
        {
            foreach (var column in columns)
                csv.WriteField(column.Name);
            await csv.EndRecordAsync(cancellationToken).ConfigureAwait(false);

            foreach (var row in rows)
            {
                foreach (var column in columns)
                    column.WriteField(row, csv);

                // Passes on what was written, where it has become much.
                await csv.EndRecordAsync(cancellationToken).ConfigureAwait(false);
            }

            await csv.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
