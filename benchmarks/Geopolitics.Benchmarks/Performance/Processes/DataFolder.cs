using Geopolitics.Benchmarks.Synthetic;

namespace Geopolitics.Benchmarks.Performance.Processes;

/// <summary>The data files of a synthetic catalogue on disk.</summary>
internal sealed class DataFolder : IDisposable
{
    private DataFolder(string path) => Path = path;

    public string Path { get; }

    public static DataFolder Of(int facts) => Of(SyntheticFiles.Of(facts));

    public static DataFolder Of(IEnumerable<(string Name, string Text)> files)
    {
        var folder = Directory.CreateTempSubdirectory("geopolitics-data-").FullName;
        foreach (var (name, text) in files)
        {
            var file = System.IO.Path.Combine(folder, name + ".json");
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return new(folder);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
