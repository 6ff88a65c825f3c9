namespace Geopolitics.Package.Tests;

/// <summary>A user's project, in a folder of its own.</summary>
internal sealed class Consumer(TemporaryFolder folder, string packageCache) : IDisposable
{
    private readonly Dictionary<string, string> environment = new() { ["NUGET_PACKAGES"] = packageCache };

    /// <summary>Writes a file; its name may begin with folders.</summary>
    public void Write(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder.File(name))!);
        File.WriteAllText(folder.File(name), content);
    }

    public void Write(string name, byte[] content) => File.WriteAllBytes(folder.File(name), content);

    public string PathOf(string name) => folder.File(name);

    public Task<CommandResult> RunAsync(params string[] arguments) => DotNet.RunAsync(folder.Path, environment, arguments);

    /// <summary>Files below the folder whose path has the part.</summary>
    public IEnumerable<string> FilesWith(string part) =>
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Path, file))
            .Where(file => file.Contains(part, StringComparison.Ordinal));

    public void Dispose() => folder.Dispose();
}
