namespace Geopolitics.Package.Tests;

/// <summary>The packages that the tests share, and an empty cache to install them into.</summary>
public sealed class PackedLibrary : IAsyncLifetime, IDisposable
{
    internal const string CollectionName = "The packed library";

    private readonly TemporaryFolder cache = new("packages");
    private PackageBuild? build;
    private string? feedOfOthers;

    internal PackageBuild Build => build ?? throw new InvalidOperationException("The package is not built yet.");

    public async Task InitializeAsync()
    {
        build = await PackageBuild.RunAsync("english", new Dictionary<string, string> { ["LC_ALL"] = "en_US.UTF-8", ["TZ"] = "UTC" }, files => files);
        await build.PackSatellitesAsync();
        var locals = await DotNet.RunAsync(build.SourceFolder, new Dictionary<string, string>(), "nuget", "locals", "global-packages", "--list");
        feedOfOthers = locals.Succeeded().Output.Split(": ", 2)[1].Trim();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        build?.Dispose();
        cache.Dispose();
    }

    /// <summary>
    /// A folder outside the repository for a project that installs our packages. Its name has spaces and letters of three scripts.
    /// Ours come from our feed; those of others, and the reference packs of older frameworks, from what the build of this repository restored.
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
                <add key="others" value="{feedOfOthers}" />
                {(withPackagesOf is null ? "" : "<add key=\"own\" value=\"packages\" />")}
              </packageSources>
              <packageSourceMapping>
                <packageSource key="feed">
                  <package pattern="Geopolitics*" />
                </packageSource>
                {(withPackagesOf is null ? "" : $"<packageSource key=\"own\"><package pattern=\"{withPackagesOf}\" /></packageSource>")}
                <packageSource key="others">
                  <package pattern="*" />
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
