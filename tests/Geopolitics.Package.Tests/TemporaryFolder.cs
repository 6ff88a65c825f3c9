namespace Geopolitics.Package.Tests;

/// <summary>A folder outside the repository, gone when disposed of.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("geopolitics-").FullName;

    public TemporaryFolder(string name) => Path = Directory.CreateDirectory(System.IO.Path.Combine(root, name)).FullName;

    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
