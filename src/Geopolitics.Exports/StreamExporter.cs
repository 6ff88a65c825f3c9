namespace Geopolitics.Exports;

/// <summary>Writes a catalogue as one file.</summary>
public abstract class StreamExporter : Exporter
{
    private protected StreamExporter(string name, string description, string fileExtension)
        : base(name, description, fileExtension)
    {
    }

    /// <summary>Writes the catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="output">Where to; it is written from its position on, and stays open. It need not be seekable.</param>
    /// <param name="options">As of when, and the like; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the writing, and leaves what was written.</param>
    public Task WriteAsync(Catalog catalog, Stream output, ExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(output);
        return WriteCoreAsync(catalog, output, options ?? ExportOptions.Default, cancellationToken);
    }

    private protected abstract Task WriteCoreAsync(Catalog catalog, Stream output, ExportOptions options, CancellationToken cancellationToken);
}
