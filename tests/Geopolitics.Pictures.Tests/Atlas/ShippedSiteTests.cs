using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Geopolitics.Pictures.Tests.Atlas;

/// <summary>The whole site of the shipped facts, crawled.</summary>
public sealed partial class ShippedSiteTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    [Fact]
    public void Every_item_has_a_page_at_the_address_made_of_its_id()
    {
        var ids = Catalog.Shipped.Facts().Select(fact => fact.Id).Concat(Catalog.Shipped.Entities<Entity>().Select(entity => entity.Id));

        Assert.Equal(
            ids.Select(id => $"id/{id}.html").Order(StringComparer.Ordinal),
            site.Files.Where(file => file.StartsWith("id/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_page_is_well_formed() => Assert.Empty(site.Errors.Take(10));

    [Fact]
    public void No_page_has_an_id_twice() =>
        Assert.Empty(site.Anchors.Where(page => page.Value.Distinct().Count() != page.Value.Length).Select(page => page.Key).Take(10));

    [Fact]
    public void Every_link_within_the_site_leads_somewhere()
    {
        var files = site.Files.ToHashSet(StringComparer.Ordinal);
        var broken = new List<string>();
        foreach (var (page, references) in site.References)
        {
            foreach (var reference in references.Where(reference => !IsOutside(reference)))
            {
                var target = new Uri(new Uri("https://site.example/" + page), reference);
                var path = target.LocalPath[1..];
                var anchor = target.Fragment.TrimStart('#');
                if (!files.Contains(path) || (anchor.Length > 0 && !site.Anchors[path].Contains(anchor)))
                    broken.Add($"{page}: {reference}");
            }
        }

        Assert.Empty(broken.Take(10));
        Assert.True(site.References.Sum(page => page.Value.Length) > 50_000);
    }

    [Fact]
    public void Every_page_but_that_of_a_lost_reader_can_be_reached_from_the_first()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var next = new Queue<string>(reached);
        while (next.TryDequeue(out var page))
        {
            foreach (var reference in site.References[page].Where(reference => !IsOutside(reference)))
            {
                var path = new Uri(new Uri("https://site.example/" + page), reference).LocalPath[1..];
                if (path.EndsWith(".html", StringComparison.Ordinal) && reached.Add(path))
                    next.Enqueue(path);
            }
        }

        Assert.Equal(["404.html"], site.References.Keys.Except(reached));
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere() => Assert.All(
        site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(site.Text),
        html => Assert.DoesNotMatch(LoadsFromElsewhere(), html));

    [Fact]
    public void Linked_data_names_the_item_by_its_address()
    {
        foreach (var id in new[] { "japan", "rinna-2019", "kang-pompeo-talks-2019", "japan-us-security-treaty-1960" })
        {
            using var page = ShippedSite.Parse(site.Text($"id/{id}.html"));
            var node = JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]!.AsArray().Single()!;

            Assert.EndsWith($"/id/{id}", (string)node["@id"]!, StringComparison.Ordinal);
            Assert.Equal(page.QuerySelector("h1")!.TextContent, (string)node["name"]!);
        }
    }

    [Fact]
    public void The_search_knows_every_item_by_all_its_names()
    {
        var items = site.Files.Where(file => file.StartsWith("atlas/names-", StringComparison.Ordinal)).SelectMany(file => NamesFile.Parse(site.Text(file))).ToDictionary(item => item[0], StringComparer.Ordinal);

        Assert.Equal(Catalog.Shipped.Facts().Count() + Catalog.Shipped.Entities<Entity>().Count(), items.Count);
        Assert.Contains("Kang Kyung-hwa", items["kang-kyung-wha"]);
        Assert.Contains("강경화", items["kang-kyung-wha"]);
        Assert.Contains("JPN", items["japan"]);
        Assert.All(Catalog.Shipped.Entities<Entity>(), entity => Assert.All(entity.Names, name => Assert.Contains(name.Text, items[entity.Id])));
    }

    [Fact]
    public void A_page_tells_what_its_item_is()
    {
        using var page = ShippedSite.Parse(site.Text("id/kang-pompeo-talks-2019.html"));
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("14 February 2019", page.QuerySelector(".subtitle")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Contested: place", text, StringComparison.Ordinal);
        Assert.Contains("Munich", text, StringComparison.Ordinal);
        Assert.Contains("Foreign Minister of South Korea", text, StringComparison.Ordinal);
        Assert.Equal("n c2019-02-14", page.QuerySelector(".answer")!.GetAttribute("data-happened"));
    }

    [Fact]
    public async Task The_same_facts_give_the_same_bytes()
    {
        using var again = new TemporaryFolder();

        await new AtlasSite(Catalog.Shipped).WriteAsync(again.Path);

        // The list has the hash of every file.
        Assert.Equal(site.Text("atlas-files.sha256"), File.ReadAllText(again["atlas-files.sha256"]));
        Assert.Equal(site.Files, again.Files);
    }

    private static bool IsOutside(string reference) => reference.StartsWith("https://", StringComparison.Ordinal) || reference.StartsWith("http://", StringComparison.Ordinal);

    [GeneratedRegex("""<(?:script|link|img|iframe|object|embed|source|video|audio)[^>]*\s(?:src|href)="(?:[a-z]+:|//)""")]
    private static partial Regex LoadsFromElsewhere();
}
