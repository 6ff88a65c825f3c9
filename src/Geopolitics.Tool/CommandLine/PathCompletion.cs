namespace Geopolitics.Tool.CommandLine;

/// <summary>Completes paths of data files and folders.</summary>
internal static class PathCompletion
{
    public static IEnumerable<string> Of(Host host, string begun)
    {
        var slash = begun.LastIndexOf('/') + 1;
        var folder = host.FullPath(slash == 0 ? "." : begun[..slash]);
        if (!Directory.Exists(folder))
            return [];

        return Directory.EnumerateDirectories(folder).Select(path => $"{begun[..slash]}{Path.GetFileName(path)}/")
            .Concat(Directory.EnumerateFiles(folder, "*.json").Select(path => begun[..slash] + Path.GetFileName(path)))
            .Order(StringComparer.Ordinal);
    }
}
