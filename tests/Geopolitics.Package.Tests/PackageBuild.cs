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

    public static async Task<PackageBuild> RunAsync(
        string folderName,
        IReadOnlyDictionary<string, string> environment,
        Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        var build = new PackageBuild(new TemporaryFolder(folderName));
        try
        {
            SourceCopy.To(build.SourceFolder, order);
            await build.PackAsync(environment);
            return build;
        }
        catch
        {
            build.Dispose();
            throw;
        }
    }

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
    public SortedDictionary<string, byte[]> Package() => Entries(".nupkg");

    /// <summary>The symbol package's entries, by name.</summary>
    public SortedDictionary<string, byte[]> Symbols() => Entries(".snupkg");

    public void Dispose() => folder.Dispose();

    private async Task PackAsync(IReadOnlyDictionary<string, string> environment)
    {
        var result = await DotNet.RunAsync(
            Path.Combine(SourceFolder, "src", "Geopolitics"),
            environment,
            "pack", "--configuration", "Release", "--output", Feed, "-p:ContinuousIntegrationBuild=true");
        result.Succeeded();
        Assert.DoesNotContain("warning ", result.Output, StringComparison.OrdinalIgnoreCase);
    }

    private SortedDictionary<string, byte[]> Entries(string extension)
    {
        using var archive = ZipFile.OpenRead(Directory.EnumerateFiles(Feed, $"*{extension}").Single());
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
