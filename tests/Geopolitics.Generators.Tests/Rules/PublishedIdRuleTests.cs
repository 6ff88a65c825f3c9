using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Rules;

public sealed class PublishedIdRuleTests
{
    private static readonly JsonFile Data = new("facts", """
        {
          "topics": [ { "id": "trade", "name": "Trade" }, { "id": "commerce-policy", "name": "Commerce" } ],
          "redirects": [ { "from": "exchange", "to": "trade" } ],
        }
        """);

    private static IReadOnlyList<string> Check(JsonFile data, params string[] lines) => GeneratorSession.Once(data, JsonFile.PublishedIds(lines)).Errors;

    [Fact]
    public void An_id_that_is_gone_is_reported_at_its_line_with_the_redirect_to_write() => Assert.Equal(
        "published-ids(2,1): GEO4004: The published id `comerce-policy` is gone: no item and no redirect has it; bring the Topic back, or tell where it went: "
        + "\"redirects\": [ { \"from\": \"comerce-policy\", \"to\": \"commerce-policy\" } ]",
        Assert.Single(Check(Data, "Topic trade", "Topic comerce-policy")));

    [Fact]
    public void Each_line_is_reported_in_full()
    {
        var run = GeneratorSession.Once(Data, JsonFile.PublishedIds("Topic atlantis\r", "Topic trade\r", "Topic lemuria"));

        Assert.Equal(["(0,0)-(0,14)", "(2,0)-(2,13)"], run.Result.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Span.ToString()));
        Assert.All(run.Result.Diagnostics, diagnostic => Assert.Equal("/data/published-ids.txt", diagnostic.Location.GetLineSpan().Path));
        Assert.Equal([0, 29], run.Result.Diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan.Start));
    }

    [Fact]
    public void Another_kind_is_reported() => Assert.Equal(
        "published-ids(1,1): GEO4004: The published id `trade` was a Region and leads to a Topic now, so its constant would leave `Regions`; "
        + "give the new item an id of its own, and keep this one or redirect it to another of its kind",
        Assert.Single(Check(Data, "Region trade")));

    [Fact]
    public void A_redirect_to_another_kind_is_reported() => Assert.Contains(
        "`exchange` was a Region and leads to a Topic now", Assert.Single(Check(Data, "Region exchange")), StringComparison.Ordinal);

    [Fact]
    public void Items_and_redirects_have_their_ids_and_an_item_that_is_not_published_yet_is_no_matter() => Assert.Empty(Check(Data, "Topic exchange", "", "Topic trade"));

    [Fact]
    public void A_list_with_nothing_in_it_is_no_matter() => Assert.Empty(Check(Data));

    [Theory]
    [InlineData("Topics trade", "; did you mean `Topic`?")]
    [InlineData("trade", "")]
    [InlineData("Topic  trade", "; did you mean `Topic`?")]
    [InlineData("Topic Trade", "; did you mean `Topic`?")]
    public void A_line_that_is_no_kind_and_id_is_reported(string line, string suggestion) => Assert.StartsWith(
        $"published-ids(2,1): GEO4007: `{line}` is not a kind and an id, as `State south-korea`{suggestion}", Assert.Single(Check(Data, "Topic trade", line)), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"name\": \"Trade\" }", "\"name\": \"Trade\" ] }", "GEO0001")]
    [InlineData("\"id\": \"trade\"", "\"id\": \"Trade\"", "GEO4001")]
    [InlineData("\"topics\"", "\"topisc\"", "GEO0003")]
    [InlineData("\"from\": \"exchange\"", "\"from\": \"Exchange\"", "GEO4001")]
    public void What_could_not_be_read_may_be_there(string before, string after, string id)
    {
        var data = Data with { Text = Data.Text.Replace("\"to\": \"trade\"", "\"to\": \"commerce-policy\"", StringComparison.Ordinal) };
        var errors = Check(data.With(before, after), "Topic exchange", "Topic trade");

        Assert.Contains(errors, error => error.Contains(id, StringComparison.Ordinal));
        Assert.DoesNotContain(errors, error => error.Contains("GEO4004", StringComparison.Ordinal));
    }

    [Fact]
    public void A_redirect_that_leads_nowhere_is_reported_for_that_alone() => Assert.Contains(
        "facts(3,46): GEO1001", Assert.Single(Check(Data.With("\"to\": \"trade\"", "\"to\": \"traed\""), "Topic exchange")), StringComparison.Ordinal);

    [Fact]
    public void The_shipped_list_fits_the_shipped_data()
    {
        var list = new JsonFile("published-ids", File.ReadAllText(Repository.PathOf("data/published-ids.txt"))) { Extension = ".txt" };

        Assert.DoesNotContain(GeneratorSession.Once([.. Repository.Data, list]).Errors, error => error.StartsWith("published-ids", StringComparison.Ordinal));
        var lines = list.Text.TrimEnd().Split('\n');
        Assert.Equal(lines.Order(StringComparer.Ordinal).Distinct(), lines);
    }

    [Fact]
    public void An_edit_that_moves_no_signature_does_not_check_the_list_again()
    {
        var session = new GeneratorSession([.. TinyCatalogue.Files, JsonFile.PublishedIds("State japan", "State atlantis")]);
        session.Run();

        var run = session.Replace(TinyCatalogue.Facts.With("opened relations", "began relations")).Run();

        Assert.Equal(
            ("Cached 1", "Cached 1", "Cached 1"),
            (run.Reasons(TrackingNames.PublishedIdFiles), run.Reasons(TrackingNames.PublishedIds), run.Reasons(TrackingNames.PublishedIdDiagnostics)));
        Assert.Single(run.Errors);
    }

    [Fact]
    public void Another_signature_checks_the_list_and_nothing_comes_of_it()
    {
        var session = new GeneratorSession([.. TinyCatalogue.Files, JsonFile.PublishedIds("State japan", "State atlantis")]);
        session.Run();

        var run = session.Replace(TinyCatalogue.States.With("\"Japan\"", "\"Nippon\"")).Run();

        Assert.Equal("Unchanged 1", run.Reasons(TrackingNames.PublishedIdDiagnostics));
    }
}
