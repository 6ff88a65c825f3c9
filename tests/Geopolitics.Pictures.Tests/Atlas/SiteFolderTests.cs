using Geopolitics.Building;

namespace Geopolitics.Pictures.Tests.Atlas;

/// <summary>Writing into a folder that has something in it already.</summary>
public sealed class SiteFolderTests : IDisposable
{
    private const string List = "atlas-files.sha256";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Writing_again_changes_nothing()
    {
        await Write("one", "two");
        var written = folder.Files.ToDictionary(file => file, file => File.GetLastWriteTimeUtc(folder[file]));

        var changes = await Write("one", "two");

        Assert.Equal(0, changes.Written);
        Assert.Equal(0, changes.Removed);
        Assert.All(folder.Files.Where(file => file != List), file => Assert.Equal(written[file], File.GetLastWriteTimeUtc(folder[file])));
    }

    [Fact]
    public async Task What_no_longer_belongs_to_the_site_goes()
    {
        await Write("one", "two");

        var changes = await Write("one");

        Assert.Equal(1, changes.Removed);
        Assert.Equal(["id/one.html"], folder.Files.Where(file => file.StartsWith("id/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_page_of_an_id_that_has_moved_leads_to_where_it_is_now()
    {
        File.WriteAllText(folder[List], $"{new string('0', 64)}  id/topic-before-it-moved.html\n");

        await new AtlasSite(Worlds.Invented).WriteAsync(folder.Path);

        using var page = ShippedSite.Parse(File.ReadAllText(folder["id/topic-before-it-moved.html"]));
        Assert.Equal("moved-topic.html", page.QuerySelector("main a")!.GetAttribute("href"));
        Assert.True(File.Exists(folder["id/moved-topic.html"]));
    }

    [Fact]
    public async Task What_somebody_has_changed_since_stays_and_is_told()
    {
        await Write("one", "two");
        File.AppendAllText(folder["id/two.html"], "mine");

        var changes = await Write("one");

        Assert.Equal(["id/two.html"], changes.Kept);
        Assert.EndsWith("mine", File.ReadAllText(folder["id/two.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_have_put_beside_it_stays()
    {
        await Write("one");
        File.WriteAllText(folder["CNAME"], "example.org");
        Directory.CreateDirectory(folder["id/mine"]);

        await Write("two");

        Assert.Equal("example.org", File.ReadAllText(folder["CNAME"]));
        Assert.True(Directory.Exists(folder["id/mine"]));
    }

    [Fact]
    public async Task A_file_of_others_is_not_overwritten()
    {
        File.WriteAllText(folder["index.html"], "mine");

        var refusal = await Assert.ThrowsAsync<IOException>(() => Write("one"));

        Assert.Contains("index.html", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["index.html"], folder.Files);
        Assert.Equal("mine", File.ReadAllText(folder["index.html"]));
    }

    [Fact]
    public async Task A_site_that_was_interrupted_is_completed()
    {
        using var stopped = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new AtlasSite(Of("one", "two")).WriteAsync(folder.Path, new Stop(stopped), stopped.Token));

        await Write("one", "two");

        using var whole = new TemporaryFolder();
        await new AtlasSite(Of("one", "two")).WriteAsync(whole.Path);
        Assert.Equal(whole.Files, folder.Files);
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("/etc/passwd.html")]
    [InlineData("id/../../outside.html")]
    public async Task A_list_that_leads_out_of_the_folder_is_refused(string path)
    {
        File.WriteAllText(folder[List], $"{new string('0', 64)}  {path}\n");

        await Assert.ThrowsAsync<IOException>(() => Write("one"));
    }

    private static Catalog Of(params string[] topics)
    {
        var catalog = new CatalogBuilder();
        foreach (var topic in topics)
            catalog.Add(new TopicEntry { Id = topic, Name = topic });
        return catalog.Build();
    }

    private Task<AtlasChanges> Write(params string[] topics) => new AtlasSite(Of(topics)).WriteAsync(folder.Path);

    /// <summary>Stops the writing once some of it is done.</summary>
    private sealed class Stop(CancellationTokenSource source) : IProgress<int>
    {
        public void Report(int value)
        {
            if (value == 3)
                source.Cancel();
        }
    }
}
