namespace Geopolitics.Package.Tests;

/// <summary>The package that the tests share, and an empty cache to install it into.</summary>
public sealed class PackedLibrary : IAsyncLifetime, IDisposable
{
    internal const string CollectionName = "The packed library";

    private readonly TemporaryFolder cache = new("packages");
    private PackageBuild? build;
    private string? feedOfReferencePacks;

    internal PackageBuild Build => build ?? throw new InvalidOperationException("The package is not built yet.");

    public async Task InitializeAsync()
    {
        build = await PackageBuild.RunAsync("english", new Dictionary<string, string> { ["LC_ALL"] = "en_US.UTF-8", ["TZ"] = "UTC" }, files => files);
        var locals = await DotNet.RunAsync(build.SourceFolder, new Dictionary<string, string>(), "nuget", "locals", "global-packages", "--list");
        feedOfReferencePacks = locals.Succeeded().Output.Split(": ", 2)[1].Trim();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        build?.Dispose();
        cache.Dispose();
    }

    /// <summary>
    /// A folder outside the repository for a project that installs the package. Its name has spaces and letters of three scripts.
    /// Packages come from our feed; only the reference packs of older frameworks come from what the build of this repository restored.
    /// </summary>
    /// <param name="withPackagesOf">What the packages begin with that the consumer makes itself, in its folder <c>packages</c>.</param>
    internal Consumer NewConsumer(string? withPackagesOf = null)
    {
        var consumer = new Consumer(new TemporaryFolder("a consumer, 소비자, потребитель"), cache.Path);
        consumer.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{Build.Feed}" />
                <add key="reference packs" value="{feedOfReferencePacks}" />
                {(withPackagesOf is null ? "" : "<add key=\"own\" value=\"packages\" />")}
              </packageSources>
              <packageSourceMapping>
                <packageSource key="feed">
                  <package pattern="Geopolitics" />
                </packageSource>
                {(withPackagesOf is null ? "" : $"<packageSource key=\"own\"><package pattern=\"{withPackagesOf}\" /></packageSource>")}
                <packageSource key="reference packs">
                  <package pattern="Microsoft.*" />
                </packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        if (withPackagesOf is not null)
            consumer.Write("packages/.keep", "");
        return consumer;
    }
}

[CollectionDefinition(PackedLibrary.CollectionName)]
public sealed class PackedLibraryTests : ICollectionFixture<PackedLibrary>;
