using Parquet;
using Parquet.Schema;

namespace Geopolitics.Exports.Tables;

/// <summary>Parquet with Snappy, which every reader knows; row groups of a fixed size, so that no more than one is held.</summary>
internal sealed class ParquetExporter() : TableExporter("parquet", "The tables as Apache Parquet, a file each.", ".parquet")
{
    internal const int RowsOfGroup = 65_536;

    private protected override Task WriteCoreAsync(ExportTable table, Catalog catalog, Stream output, ExportOptions options, CancellationToken cancellationToken) =>
        table.WriteAsync(new Writer(output), catalog, options, cancellationToken);

    private sealed class Writer(Stream output) : ITableWriter
    {
        public async Task WriteAsync<TRow>(IReadOnlyList<Column<TRow>> columns, IEnumerable<TRow> rows, CancellationToken cancellationToken)
        {
            var fields = columns.Select(column => column.MakeField()).ToArray();
            var parts = columns.Select((column, place) => column.MakePart(fields[place])).ToArray();
            var settings = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
            var gathered = new GatheringStream(output);
            await using (gathered.ConfigureAwait(false))
            {
                var parquet = await ParquetWriter.CreateAsync(new ParquetSchema(fields), gathered, settings, cancellationToken: cancellationToken).ConfigureAwait(false);
                await using (parquet.ConfigureAwait(false))
                {
                    foreach (var group in Groups(rows, parts, cancellationToken))
                    {
                        await WriteGroupAsync(parquet, group, cancellationToken).ConfigureAwait(false);
                        await gathered.PassOnAsync(cancellationToken).ConfigureAwait(false);
                    }
                }

                // What the writer leaves behind when it is disposed of: where everything is.
                await gathered.PassOnAsync(cancellationToken).ConfigureAwait(false);
            }

            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        /// <summary>The parts, filled again and again. A table without rows has one empty group: some readers take no file without any.</summary>
        private static IEnumerable<ParquetPart<TRow>[]> Groups<TRow>(IEnumerable<TRow> rows, ParquetPart<TRow>[] parts, CancellationToken cancellationToken)
        {
            var count = 0;
            foreach (var row in rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var part in parts)
                    part.Add(row);

                if (++count % RowsOfGroup == 0)
                    yield return parts;
            }

            if (count == 0 || count % RowsOfGroup != 0)
                yield return parts;
        }

        private static async Task WriteGroupAsync<TRow>(ParquetWriter parquet, ParquetPart<TRow>[] parts, CancellationToken cancellationToken)
        {
            using var group = parquet.CreateRowGroup();
            foreach (var part in parts)
                await part.WriteAsync(group, cancellationToken).ConfigureAwait(false);
        }
    }
}
