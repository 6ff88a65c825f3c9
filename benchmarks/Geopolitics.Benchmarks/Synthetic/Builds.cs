extern alias generator;

using Geopolitics.Benchmarks.Performance;

namespace Geopolitics.Benchmarks.Synthetic;

/// <summary>What is kept of a build of library and generator as long as there is no other. Builds are deterministic: the same sources give the same name.</summary>
internal static class Builds
{
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "benchmarks");

    public static string Current { get; } =
        $"{typeof(Catalog).Assembly.ManifestModule.ModuleVersionId:n}-{typeof(generator::Geopolitics.Generators.GeopoliticsGenerator).Assembly.ManifestModule.ModuleVersionId:n}";

    /// <summary>The path of a file that is made when it is first asked for, and anew for another build.</summary>
    public static string Keep(string name, Action<string> make)
    {
        var folder = Path.Combine(Folder, Current);
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
            return path;

        if (!Directory.Exists(folder) && Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(folder);
        var temporary = path + ".tmp";
        make(temporary);
        File.Move(temporary, path);
        return path;
    }
}
