using System.IO.Compression;

namespace Geopolitics.Package.Tests;

/// <summary>The packages, packed from a copy of the sources.</summary>
internal sealed class PackageBuild : IDisposable
{
    private readonly TemporaryFolder folder;

    private PackageBuild(TemporaryFolder folder) => this.folder = folder;

    public string SourceFolder => Path.Combine(folder.Path, "source");

    /// <summary>The packages that stand on the library.</summary>
    public static readonly string[] Satellites = ["Geopolitics.AspNetCore", "Geopolitics.EntityFrameworkCore", "Geopolitics.Exports", "Geopolitics.Pictures"];

    /// <summary>The folder that holds the packages and their symbols, and can serve as a feed.</summary>
    public string Feed => Path.Combine(folder.Path, "feed");

    /// <summary>The folder that the tool's package is packed to: a feed of its own.</summary>
    public string ToolFeed => Path.Combine(folder.Path, "tools");

    public static async Task<PackageBuild> RunAsync(
        string folderName,
        IReadOnlyDictionary<string, string> environment,
        Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        var build = new PackageBuild(new TemporaryFolder(folderName));
        try
        {
            SourceCopy.To(build.SourceFolder, order);
            await build.PackAsync("Geopolitics", build.Feed, environment);
            return build;
        }
        catch
        {
            build.Dispose();
            throw;
        }
    }

    /// <summary>Packs what stands on the library too, from the same sources.</summary>
    public async Task PackSatellitesAsync()
    {
        foreach (var satellite in Satellites)
            await PackAsync(satellite, Feed, new Dictionary<string, string>());
    }

    /// <summary>Packs the command-line tool too, from the same sources.</summary>
    public Task PackToolAsync() => PackAsync("Geopolitics.Tool", ToolFeed, new Dictionary<string, string>());

    /// <summary>Builds the library from other data, in a copy of its own, and puts the assembly into a folder.</summary>
    public static async Task BuildNewerAsync(string dataVersion, Func<string, string> correct, string moreData, string outputFolder)
    {
        using var folder = new TemporaryFolder("newer");
        SourceCopy.To(folder.Path, files => files);
        foreach (var file in Directory.EnumerateFiles(folder.File("data/facts"), "*.json"))
            await File.WriteAllTextAsync(file, correct(await File.ReadAllTextAsync(file)));
        await File.WriteAllTextAsync(folder.File("data/entities/of-tomorrow.json"), moreData);
        var built = folder.File("built");
        (await DotNet.RunAsync(
            folder.File("src/Geopolitics"),
            new Dictionary<string, string>(),
            "build", "--framework", "net10.0", "--output", built, $"-p:GeopoliticsDataVersion={dataVersion}", "-p:Version=0.1.1")).Succeeded();
        File.Copy(Path.Combine(built, "Geopolitics.dll"), Path.Combine(outputFolder, "Geopolitics.dll"), overwrite: true);
    }

    /// <summary>A package's entries, by name.</summary>
    public SortedDictionary<string, byte[]> Package(string id = "Geopolitics") => Entries(Feed, id, ".nupkg");

    /// <summary>A symbol package's entries, by name.</summary>
    public SortedDictionary<string, byte[]> Symbols(string id = "Geopolitics") => Entries(Feed, id, ".snupkg");

    /// <summary>The entries of the tool's package, by name.</summary>
    public SortedDictionary<string, byte[]> Tool() => Entries(ToolFeed, "Geopolitics.Tool", ".nupkg");

    public void Dispose() => folder.Dispose();

    private async Task PackAsync(string project, string feed, IReadOnlyDictionary<string, string> environment)
    {
        var result = await DotNet.RunAsync(
            Path.Combine(SourceFolder, "src", project),
            environment,
            "pack", "--configuration", "Release", "--output", feed, "-p:ContinuousIntegrationBuild=true");
        result.Succeeded();
        Assert.DoesNotContain("warning ", result.Output, StringComparison.OrdinalIgnoreCase);
    }

    private static SortedDictionary<string, byte[]> Entries(string feed, string id, string extension)
    {
        var file = Directory.EnumerateFiles(feed, $"{id}.*{extension}").Single(path => char.IsAsciiDigit(Path.GetFileName(path)[id.Length + 1]));
        using var archive = ZipFile.OpenRead(file);
        var entries = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            entries.Add(entry.FullName, copy.ToArray());
        }

        return entries;
    }
}
