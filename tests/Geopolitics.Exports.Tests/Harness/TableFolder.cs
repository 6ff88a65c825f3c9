namespace Geopolitics.Exports.Tests.Harness;

/// <summary>The tables of <see cref="Worlds.All"/>, written once as CSV and as Parquet.</summary>
public sealed class TableFolder : IAsyncLifetime
{
    public string Path { get; } = Directory.CreateTempSubdirectory("geopolitics-exports-").FullName;

    public async Task InitializeAsync()
    {
        await Exporters.Csv.WriteAsync(Worlds.All, Path, Exported.Options);
        await Exporters.Parquet.WriteAsync(Worlds.All, Path, Exported.Options);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Path, recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>Tests that share the folder.</summary>
[CollectionDefinition(Name)]
public sealed class TableFolderUsers : ICollectionFixture<TableFolder>
{
    public const string Name = "tables";
}
