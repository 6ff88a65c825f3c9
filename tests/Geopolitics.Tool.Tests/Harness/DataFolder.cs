namespace Geopolitics.Tool.Tests.Harness;

/// <summary>A folder of data files, gone when disposed of.</summary>
internal sealed class DataFolder : IDisposable
{
    public DataFolder(params (string Name, string Content)[] files)
    {
        foreach (var (name, content) in files)
            Write(name, content);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("geopolitics-tool-").FullName;

    /// <summary>A tool that runs in the folder.</summary>
    public ToolRun Tool => new() { Folder = Path };

    public Task<ToolResult> RunAsync(params string[] arguments) => Tool.RunAsync(arguments);

    public void Write(string name, string content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    public void Write(string name, byte[] content) => File.WriteAllBytes(System.IO.Path.Combine(Path, name), content);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
