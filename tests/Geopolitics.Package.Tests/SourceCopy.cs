namespace Geopolitics.Package.Tests;

/// <summary>A copy of what the package is made of, so that its build meets neither the repository's outputs nor its history.</summary>
internal static class SourceCopy
{
    private static readonly string[] Folders = ["assets", "data", "docs", "generators", "src"];

    private static readonly string[] FoldersLeftOut = ["bin", "obj"];

    /// <summary>Copies, in an order of the caller's: some file systems list files in the order in which they came.</summary>
    public static void To(string folder, Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        var root = RepositoryFiles.Root;
        var files = Directory.EnumerateFiles(root)
            .Concat(Folders.SelectMany(name => FilesBelow(Path.Combine(root, name))))
            .Order(StringComparer.Ordinal);
        foreach (var file in order(files))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder)
            .Concat(Directory.EnumerateDirectories(folder)
                .Where(child => !FoldersLeftOut.Contains(Path.GetFileName(child)))
                .SelectMany(FilesBelow));
}
