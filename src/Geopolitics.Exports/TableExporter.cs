namespace Geopolitics.Exports;

/// <summary>Writes a catalogue as a folder of tables, a file each.</summary>
public abstract class TableExporter : Exporter
{
    private protected TableExporter(string name, string description, string fileExtension)
        : base(name, description, fileExtension)
    {
    }

    /// <summary>Writes all <see cref="ExportTables"/>, each as a file of its name.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="folder">Where to; made where it is not there. Files of the tables' names are replaced, each once it is written whole.</param>
    /// <param name="options">Which years, and the like; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the writing, and leaves the files that were written whole.</param>
    public async Task WriteAsync(Catalog catalog, string folder, ExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Directory.CreateDirectory(folder);
        foreach (var table in ExportTables.All)
        {
            var path = Path.Combine(folder, table.Name + FileExtension);
            var unfinished = path + ".unfinished";
            try
            {
                var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16, useAsync: true);
                await using (file.ConfigureAwait(false))
                    await WriteAsync(table, catalog, file, options, cancellationToken).ConfigureAwait(false);
                File.Move(unfinished, path, overwrite: true);
            }
            finally
            {
                File.Delete(unfinished);
            }
        }
    }

    /// <summary>Writes one table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="output">Where to; it is written from its position on, and stays open.</param>
    /// <param name="options">Which years, and the like; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the writing, and leaves what was written.</param>
    public Task WriteAsync(ExportTable table, Catalog catalog, Stream output, ExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(output);
        return WriteCoreAsync(table, catalog, output, options ?? ExportOptions.Default, cancellationToken);
    }

    private protected abstract Task WriteCoreAsync(ExportTable table, Catalog catalog, Stream output, ExportOptions options, CancellationToken cancellationToken);
}
