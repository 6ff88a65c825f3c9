namespace Geopolitics.Tool.Validation;

/// <summary>The data files that arguments mean: files as they are, folders with what lies in them.</summary>
internal static class DataFileList
{
    /// <summary>The list of ids that must not vanish, where a folder has one.</summary>
    public const string PublishedIds = "published-ids.txt";

    /// <summary>Where nobody keeps data: outputs, packages, repositories.</summary>
    private static readonly string[] FoldersLeftOut = ["bin", "obj", "node_modules"];

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <exception cref="UserMistakeException">A path is not there, or no path has a data file.</exception>
    public static IReadOnlyList<DataFile> Of(IEnumerable<string> paths, Host host)
    {
        var files = new Dictionary<string, DataFile>(StringComparer.Ordinal);
        var logicalPaths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            var full = host.FullPath(path);
            if (Directory.Exists(full))
            {
                foreach (var (file, relative) in Below(full))
                    Add(file, Join(path, relative), relative);
            }
            else if (File.Exists(full))
            {
                if (!IsData(Path.GetFileName(full)))
                    throw new UserMistakeException($"`{path}` is no data file: the names of data files end in `.json`.");

                Add(full, Written(path), Written(path));
            }
            else
            {
                throw new UserMistakeException($"There is no file or folder `{path}`.");
            }
        }

        return files.Values.Any(file => !file.IsPublishedIds)
            ? [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)]
            : throw new UserMistakeException(
                $"There is no data file in {string.Join(", ", paths.Select(path => $"`{path}`"))}.",
                "Data files end in `.json`; in a folder with a project those in `geopolitics/` and `*.geopolitics.json` count.");

        void Add(string full, string shown, string relative)
        {
            // What is reached twice is one file; files of two folders may have one name, and their tables may not.
            if (files.ContainsKey(full))
                return;

            var logical = Path.ChangeExtension(relative, null).Replace('\\', '/');
            for (var number = 2; !logicalPaths.Add(logical); number++)
                logical = $"{Path.ChangeExtension(shown, null).Replace('\\', '/')}~{number}";
            files.Add(full, new(full, shown, logical));
        }
    }

    private static IEnumerable<(string Full, string Relative)> Below(string folder)
    {
        var isProject = Directory.EnumerateFiles(folder, "*.csproj", Everything).Any();
        return FilesBelow(folder)
            .Select(file => (Full: file, Relative: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(file => IsData(file.Relative) && (!isProject || IsOfProject(file.Relative)));
    }

    /// <summary>Schemas describe data, and are none.</summary>
    private static bool IsData(string relative) =>
        (relative.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !relative.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase))
        || relative == PublishedIds;

    /// <summary>What the package takes from a project where nobody says otherwise.</summary>
    private static bool IsOfProject(string relative) =>
        relative.StartsWith("geopolitics/", StringComparison.OrdinalIgnoreCase) || relative.EndsWith(".geopolitics.json", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> FilesBelow(string folder) => Directory.EnumerateFiles(folder, "*", Everything)
        .Concat(Directory.EnumerateDirectories(folder, "*", Everything).Where(IsEntered).SelectMany(FilesBelow));

    /// <summary>Links are not followed: they may lead back.</summary>
    private static bool IsEntered(string folder)
    {
        var name = Path.GetFileName(folder);
        return name[0] != '.' && !FoldersLeftOut.Contains(name, StringComparer.OrdinalIgnoreCase) && !File.GetAttributes(folder).HasFlag(FileAttributes.ReparsePoint);
    }

    private static string Join(string folder, string relative) => Written(folder) is { Length: > 0 } written ? $"{written.TrimEnd('/')}/{relative}" : relative;

    /// <summary>A path with slashes, without what says <i>here</i>.</summary>
    private static string Written(string path)
    {
        var written = path.Replace('\\', '/');
        while (written.StartsWith("./", StringComparison.Ordinal))
            written = written[2..].TrimStart('/');
        return written == "." ? "" : written;
    }
}
