using System.Globalization;
using System.Xml.Linq;
using Geopolitics.Building;

namespace Geopolitics.Pictures.Tests.Timelines;

/// <summary>What a timeline tells, in either form.</summary>
public sealed class TimelineTests
{
    private static readonly string Snapshots = Path.Combine(RepositoryFiles.Root, "tests", "Geopolitics.Pictures.Tests", "Snapshots");

    [Fact]
    public void The_page_is_the_reviewed_one() => ReviewedFile.AssertIs(Path.Combine(Snapshots, "timeline.html"), WithoutAssets(Drawn.Html(Two())));

    [Fact]
    public void The_drawing_is_the_reviewed_one() => ReviewedFile.AssertIs(Path.Combine(Snapshots, "timeline.svg"), Drawn.Svg(Two()));

    [Fact]
    public void The_same_facts_give_the_same_bytes_in_any_culture_and_order()
    {
        var before = CultureInfo.CurrentCulture;
        var facts = Worlds.Invented.Facts().ToList();
        var (html, svg) = (Drawn.Html(Drawn.TimelineOf(Worlds.Invented)), Drawn.Svg(Drawn.TimelineOf(Worlds.Invented)));
        try
        {
            CultureInfo.CurrentCulture = new("ar-SA");
            facts.Reverse();
            var again = new Timeline(Worlds.Invented, facts.Concat(facts), "All facts");

            Assert.Equal(html, Drawn.Html(again));
            Assert.Equal(svg, Drawn.Svg(again));
            Assert.DoesNotContain('\r', html + svg);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Hostile_titles_stay_text_in_a_drawing()
    {
        var svg = Drawn.SvgOf(Drawn.TimelineOf(Worlds.Hostile));

        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "img");
        Assert.Contains(svg.Descendants(), element => element.Name.LocalName == "title" && element.Value.Contains("<script>document.title='broken'</script>", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_fact_of_a_page_has_its_id_as_its_place_summary_sources_and_quotation()
    {
        var html = Drawn.Html(Drawn.TimelineOf(Worlds.Invented));

        Assert.All(Worlds.Invented.Facts(), fact => Assert.Contains($"<li id=\"{fact.Id}\">", html, StringComparison.Ordinal));
        Assert.Contains("First, &quot;quoted&quot; sentence.", html, StringComparison.Ordinal);
        Assert.Contains("<q dir=\"auto\">&#x2B;1 to {all}</q>", html, StringComparison.Ordinal);
        Assert.Contains("Contested: when", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/a_b?c=%20d&amp;e=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void No_source_with_another_scheme_is_linked() => Assert.DoesNotContain("javascript:", Drawn.Html(Drawn.TimelineOf(Worlds.Hostile)), StringComparison.Ordinal);

    [Theory]
    [InlineData("1990-05-01", 4, "an exact day: a diamond")]
    [InlineData("1990", 4, "some day of a year: a long diamond")]
    [InlineData("[..1990]", 5, "a moment without an earliest day: pointed at its bound")]
    public void A_moment_is_a_diamond(string when, int corners, string why) => Assert.True(Corners(new MeetingEntry
    {
        Id = "fact", Title = "Fact", When = Edtf.Parse(when), Format = MeetingFormat.Talks, Attendees = ["one", "other"],
    }) == corners, why);

    [Theory]
    [InlineData("1990-05-01/1994-05-01", 4, "exact ends are straight")]
    [InlineData("1990/1994-05-01", 5, "a vague end is a wedge")]
    [InlineData("1990/1994", 6, "two vague ends are two wedges")]
    [InlineData("1990-05-01/..", 5, "an open end is an arrow")]
    [InlineData("1990-05-01/", 9, "an unknown end is torn off")]
    [InlineData("/1990-05-01", 9, "an unknown start is torn off")]
    public void A_span_is_a_bar_with_the_ends_that_its_time_has(string when, int corners, string why) => Assert.True(Corners(new MembershipEntry
    {
        Id = "fact", Title = "Fact", When = Edtf.Parse(when), Member = "one", Of = "league",
    }) == corners, why);

    [Fact]
    public void The_wedge_is_as_long_as_the_source_is_vague()
    {
        var vague = Outline(new MembershipEntry { Id = "fact", Title = "Fact", When = Edtf.Parse("1990/1994-05-01"), Member = "one", Of = "league" });
        var xs = vague.Select(point => point.X).Distinct().Order().ToList();

        // Corners: the earliest first day, the latest first day, the last day; a year is some 84 in a hundred of the time from one to the other.
        Assert.Equal(3, xs.Count);
        Assert.InRange((xs[1] - xs[0]) / (xs[2] - xs[0]), 364.0 / 1582 - 0.01, 364.0 / 1582 + 0.01);
    }

    [Theory]
    [InlineData(Standing.Established, "established")]
    [InlineData(Standing.Reported, "reported")]
    [InlineData(Standing.Assessed, "assessed")]
    public void Standing_shows_in_the_mark_and_in_words(Standing standing, string word)
    {
        var svg = Drawn.SvgOf(Of(new MeetingEntry { Id = "fact", Title = "Fact", When = Edtf.Parse("1990"), Standing = standing, Format = MeetingFormat.Talks, Attendees = ["one", "other"] }));

        Assert.EndsWith(" " + word, (string)Mark(svg).Attribute("class")!, StringComparison.Ordinal);
        Assert.Contains($", {word}", Mark(svg).Parent!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_superseded_what_is_linked()
    {
        var svg = Drawn.SvgOf(Of(
            new MembershipEntry { Id = "old", Title = "Old", When = Edtf.Parse("1980/1985"), Member = "one", Of = "league" },
            new MembershipEntry { Id = "new", Title = "New", When = Edtf.Parse("1990/1995"), Member = "one", Of = "league", Supersedes = ["old"] }));

        Assert.Single(svg.Descendants(), element => (string?)element.Attribute("class") == "succession");
    }

    private static Timeline Two()
    {
        var facts = Worlds.Invented.Facts().Where(fact => fact.Id is "pact-of-klow" or "statement-of-szohod" or "rivalry" or "dispute-over-zileheroum" or "muskar-king");
        return new(Worlds.Invented, facts, "Syldavia & others");
    }

    private static Timeline Of(params FactEntry[] facts)
    {
        var builder = new CatalogBuilder { new StateEntry { Id = "one", Name = "One" }, new StateEntry { Id = "other", Name = "Other" }, new OrganizationEntry { Id = "league", Name = "League" } };
        foreach (var fact in facts)
            builder.Add(fact);
        return Drawn.TimelineOf(builder.Build());
    }

    private static XElement Mark(XElement svg) => svg.Descendants().Single(element => ((string?)element.Attribute("class"))?.StartsWith("mark ", StringComparison.Ordinal) == true);

    private static List<(double X, double Y)> Outline(FactEntry fact)
    {
        var path = (string)Mark(Drawn.SvgOf(Of(fact))).Attribute("d")!;
        return [.. path.TrimEnd('Z').Split(['M', 'L'], StringSplitOptions.RemoveEmptyEntries).Select(point => point.Split(' ')).Select(point => (Number(point[0]), Number(point[1])))];
    }

    private static int Corners(FactEntry fact) => Outline(fact).Count;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Stylesheets and scripts are reviewed where they stand.</summary>
    private static string WithoutAssets(string html)
    {
        foreach (var element in (string[])["<style>", "<script type=\"module\">"])
        {
            var begin = html.IndexOf(element, StringComparison.Ordinal) + element.Length;
            html = html[..begin] + "…" + html[html.IndexOf(element.Contains("style", StringComparison.Ordinal) ? "</style>" : "</script>", begin, StringComparison.Ordinal)..];
        }

        var policy = html.IndexOf("default-src", StringComparison.Ordinal);
        return html[..policy] + "…" + html[html.IndexOf("\"/>", policy, StringComparison.Ordinal)..];
    }
}
