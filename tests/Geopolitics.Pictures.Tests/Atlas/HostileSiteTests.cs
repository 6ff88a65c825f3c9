namespace Geopolitics.Pictures.Tests.Atlas;

/// <summary>Text of data stays text in every place of every page.</summary>
public sealed class HostileSiteTests
{
    /// <summary>What would reverse the line is told, and what no page can hold is replaced.</summary>
    private static readonly string Shown = Worlds.HostileText.Replace("\u202E", "\\u202e", StringComparison.Ordinal).Replace("\u202C", "\\u202c", StringComparison.Ordinal).Replace('\u0001', '\uFFFD');

    [Fact]
    public async Task No_text_becomes_markup_or_code()
    {
        using var folder = new TemporaryFolder();

        await new AtlasSite(Worlds.Hostile).WriteAsync(folder.Path);

        foreach (var file in folder.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var page = ShippedSite.Parse(File.ReadAllText(folder[file]), error => Assert.Fail($"{file}: {error}"));

            Assert.Empty(page.QuerySelectorAll("img, iframe, [onerror], [onclick]"));
            Assert.All(page.QuerySelectorAll("script"), script => Assert.True(
                script.GetAttribute("src") == "../atlas/atlas.js" || script.GetAttribute("src") == "atlas/atlas.js" || script.GetAttribute("type") == "application/ld+json" || file == "404.html"));
            Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Matches(@"\A(?:https?://|[a-z0-9./#_-]*\z)", link.GetAttribute("href")!));
        }
    }

    [Fact]
    public async Task It_is_shown_as_it_is()
    {
        using var folder = new TemporaryFolder();

        await new AtlasSite(Worlds.Hostile).WriteAsync(folder.Path);

        using var page = ShippedSite.Parse(File.ReadAllText(folder["id/pact.html"]));
        Assert.Equal(Shown, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(Shown, page.QuerySelector(".summary")!.TextContent);
        Assert.Contains(Shown, page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_gets_it_as_one_literal_text()
    {
        using var folder = new TemporaryFolder();

        await new AtlasSite(Worlds.Hostile).WriteAsync(folder.Path);

        var names = NamesFile.Parse(File.ReadAllText(folder["atlas/names-1.js"]));
        Assert.Equal(["one", "topic", "pact", "source"], names.Where(name => name[2] == Shown).Select(name => name[0]));
    }
}
