using System.Text;

namespace Geopolitics.Exports.Tests.Harness;

/// <summary>What exporters write, as bytes and as text.</summary>
internal static class Exported
{
    /// <summary>Few years around those of the invented facts: the panel of all years takes long.</summary>
    public static ExportOptions Options { get; } = new() { FirstYear = 1986, LastYear = 1993, Day = new(1988, 7, 1) };

    public static async Task<byte[]> BytesAsync(StreamExporter exporter, Catalog catalog, ExportOptions? options = null)
    {
        using var output = new MemoryStream();
        await exporter.WriteAsync(catalog, output, options ?? Options);
        return output.ToArray();
    }

    public static async Task<string> TextAsync(StreamExporter exporter, Catalog catalog, ExportOptions? options = null) =>
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(await BytesAsync(exporter, catalog, options));

    public static async Task<byte[]> BytesAsync(TableExporter exporter, ExportTable table, Catalog catalog, ExportOptions? options = null)
    {
        using var output = new MemoryStream();
        await exporter.WriteAsync(table, catalog, output, options ?? Options);
        return output.ToArray();
    }

    /// <summary>All that an exporter writes, by the name of the file.</summary>
    public static async Task<IReadOnlyDictionary<string, byte[]>> FilesAsync(Exporter exporter, Catalog catalog)
    {
        var files = new Dictionary<string, byte[]>();
        if (exporter is StreamExporter one)
            files.Add(one.Name + one.FileExtension, await BytesAsync(one, catalog));
        if (exporter is TableExporter several)
        {
            foreach (var table in ExportTables.All)
                files.Add(table.Name + several.FileExtension, await BytesAsync(several, table, catalog));
        }

        return files;
    }
}
