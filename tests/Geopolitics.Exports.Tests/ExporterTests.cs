using System.Globalization;
using Geopolitics.Exports.Tests.Harness;

namespace Geopolitics.Exports.Tests;

/// <summary>What all exporters do alike.</summary>
public sealed class ExporterTests
{
    public static TheoryData<string> Names => [.. Exporters.All.Select(exporter => exporter.Name)];

    [Fact]
    public void Each_has_a_name_and_a_description()
    {
        Assert.Equal(Exporters.All.Select(exporter => exporter.Name).Order(StringComparer.Ordinal), Exporters.All.Select(exporter => exporter.Name));
        Assert.All(Exporters.All, exporter => Assert.Matches("^[a-z]+(-[a-z]+)*$", exporter.Name));
        Assert.All(Exporters.All, exporter => Assert.EndsWith(".", exporter.Description, StringComparison.Ordinal));
        Assert.All(Exporters.All, exporter => Assert.Matches(@"^\.[a-z]+$", exporter.FileExtension));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_bytes_are_the_same_in_any_culture_and_time_zone(string name)
    {
        var expected = await Exported.FilesAsync(Exporter(name), Worlds.Invented);
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            foreach (var other in new[] { "tr-TR", "ar-SA", "fa-IR", "th-TH", "de-DE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(other);
                Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
                TimeZoneInfo.ClearCachedData();
                AssertSame(expected, await Exported.FilesAsync(Exporter(name), Worlds.Invented));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_bytes_are_the_same_in_any_order_of_files_and_layers(string name) =>
        AssertSame(await Exported.FilesAsync(Exporter(name), Worlds.All), await Exported.FilesAsync(Exporter(name), Worlds.Reversed));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_stream_that_can_only_be_written_asynchronously_is_enough_and_stays_open(string name)
    {
        var expected = await Exported.FilesAsync(Exporter(name), Worlds.All);
        foreach (var (file, bytes) in expected)
        {
            await using var stream = new WriteOnlyStream();
            await WriteAsync(Exporter(name), file, stream, default);

            Assert.False(stream.IsDisposed);
            Assert.Equal(bytes, stream.Written);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_writes_as_it_goes_and_stops_when_it_is_told_to(string name)
    {
        var exporter = Exporter(name);
        var file = exporter is TableExporter ? "dyad-years" + exporter.FileExtension : name + exporter.FileExtension;
        var whole = (await Exported.FilesAsync(exporter, Worlds.All))[file].Length;
        using var cancellation = new CancellationTokenSource();
        await using var stream = new WriteOnlyStream { OnWrite = cancellation.Cancel };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WriteAsync(exporter, file, stream, cancellation.Token));

        Assert.InRange(stream.Written.Length, 1, whole * 3 / 4);
    }

    [Fact]
    public async Task A_folder_has_no_half_written_table_when_the_writing_was_stopped()
    {
        var folder = Directory.CreateTempSubdirectory("geopolitics-exports-").FullName;
        try
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Exporters.Csv.WriteAsync(Worlds.All, folder, Exported.Options, new(canceled: true)));
            Assert.Empty(Directory.GetFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Exporter Exporter(string name) => Exporters.All.Single(exporter => exporter.Name == name);

    private static Task WriteAsync(Exporter exporter, string file, Stream stream, CancellationToken cancellation) => exporter switch
    {
        StreamExporter one => one.WriteAsync(Worlds.All, stream, Exported.Options, cancellation),
        TableExporter several => several.WriteAsync(ExportTables.All.Single(table => table.Name == Path.GetFileNameWithoutExtension(file)), Worlds.All, stream, Exported.Options, cancellation),
        _ => throw new InvalidOperationException(),
    };

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual[file.Key]), $"{file.Key} differs."));
    }
}
