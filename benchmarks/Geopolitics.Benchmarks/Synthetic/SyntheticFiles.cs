using System.Collections.Concurrent;

namespace Geopolitics.Benchmarks.Synthetic;

/// <summary>The files of synthetic catalogues, made once and kept: BenchmarkDotNet starts a process for each benchmark.</summary>
internal static class SyntheticFiles
{
    private static readonly ConcurrentDictionary<int, IReadOnlyList<(string Name, string Text)>> Known = new();

    public static IReadOnlyList<(string Name, string Text)> Of(int facts) => Known.GetOrAdd(facts, static facts =>
    {
        var path = Builds.Keep($"Synthetic{facts}.data", path => Write(path, SyntheticCatalogue.Create(facts)));
        using var reader = new BinaryReader(File.OpenRead(path));
        return [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => (reader.ReadString(), reader.ReadString()))];
    });

    private static void Write(string path, IReadOnlyList<(string Name, string Text)> files)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(files.Count);
        foreach (var (name, text) in files)
        {
            writer.Write(name);
            writer.Write(text);
        }
    }
}
