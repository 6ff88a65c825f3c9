namespace Geopolitics.Generators.Tests.Harness;

/// <summary>The files of the project that the tests belong to.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>All shipped data files.</summary>
    public static IReadOnlyList<JsonFile> Data { get; } = ReadData();

    private static List<JsonFile> ReadData()
    {
        var folder = PathOf("data");
        return [.. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.ChangeExtension(Path.GetRelativePath(folder, path), null).Replace('\\', '/')))
            .Where(file => !file.Name.StartsWith("schema/", StringComparison.Ordinal))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new JsonFile(file.Name, File.ReadAllText(file.Path)))];
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Geopolitics.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("no Geopolitics.sln above the tests");
    }
}
