using Geopolitics.Building;

namespace Geopolitics.Pictures.Tests.Atlas;

/// <summary>Text of data stays text in every place of every page.</summary>
public sealed class HostileSiteTests
{
    private const string Text = "</script><script>alert(1)</script><!--');alert(2)//\\'\"><img src=x onerror=alert(3)>&lt;\u2028{{x}}]]>";

    private static readonly Catalog Hostile = new CatalogBuilder
    {
        new SourceEntry { Id = "source", Title = Text, Publisher = Text, Url = new("https://example.org/?a=<b>&c='d'") },
        new StateEntry { Id = "one", Name = Text, Summary = Text, Names = [new(Text + "2") { Language = "x\"y" }] },
        new OrganizationEntry { Id = "other", Name = Text },
        new TopicEntry { Id = "topic", Name = Text },
        new AgreementEntry
        {
            Id = "pact", Title = Text, Summary = Text, When = Edtf.Parse("1988-01-01"), Type = AgreementType.Memorandum, Parties = ["one", "other"], Topics = ["topic"],
            Citations = [new() { Source = "source", Locator = Text, Quotation = Text }],
        },
    }.Build();

    [Fact]
    public async Task No_text_becomes_markup_or_code()
    {
        using var folder = new TemporaryFolder();

        await new AtlasSite(Hostile).WriteAsync(folder.Path);

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

        await new AtlasSite(Hostile).WriteAsync(folder.Path);

        using var page = ShippedSite.Parse(File.ReadAllText(folder["id/pact.html"]));
        var shown = Text.Replace('\u2028', ' ');
        Assert.Equal(shown, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(shown, page.QuerySelector(".summary")!.TextContent);
        Assert.Contains(shown, page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_gets_it_as_one_literal_text()
    {
        using var folder = new TemporaryFolder();

        await new AtlasSite(Hostile).WriteAsync(folder.Path);

        var names = NamesFile.Parse(File.ReadAllText(folder["atlas/names-1.js"]));
        Assert.Equal(5, names.Length);
        Assert.All(names, name => Assert.Equal(Text.Replace('\u2028', ' '), name[2]));
    }
}
