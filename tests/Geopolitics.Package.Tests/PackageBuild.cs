using System.IO.Compression;

namespace Geopolitics.Package.Tests;

/// <summary>The package, packed from a copy of the sources.</summary>
internal sealed class PackageBuild : IDisposable
{
    private readonly TemporaryFolder folder;

    private PackageBuild(TemporaryFolder folder) => this.folder = folder;

    public string SourceFolder => Path.Combine(folder.Path, "source");

    /// <summary>The folder that holds the package and its symbols, and can serve as a feed.</summary>
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

    /// <summary>The package's entries, by name.</summary>
    public SortedDictionary<string, byte[]> Package() => Entries(Feed, ".nupkg");

    /// <summary>The symbol package's entries, by name.</summary>
    public SortedDictionary<string, byte[]> Symbols() => Entries(Feed, ".snupkg");

    /// <summary>The entries of the tool's package, by name.</summary>
    public SortedDictionary<string, byte[]> Tool() => Entries(ToolFeed, ".nupkg");

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

    private static SortedDictionary<string, byte[]> Entries(string feed, string extension)
    {
        using var archive = ZipFile.OpenRead(Directory.EnumerateFiles(feed, $"*{extension}").Single());
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
