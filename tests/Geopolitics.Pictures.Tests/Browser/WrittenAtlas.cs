using Geopolitics.Pictures.Tests.Atlas;

namespace Geopolitics.Pictures.Tests.Browser;

/// <summary>The atlas of the shipped facts in a folder, written once for all tests that look at it.</summary>
public sealed class WrittenAtlas : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public Task InitializeAsync() => new AtlasSite(Catalog.Shipped).WriteAsync(folder.Path);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    /// <summary>The address of the folder.</summary>
    public Uri Root => new(folder.Path + "/");
}
