using Geopolitics.Generators.Tests.Harness;

namespace Geopolitics.Generators.Tests.Rules;

public sealed class RedirectRuleTests
{
    private static IReadOnlyList<string> Check(string redirects, params JsonFile[] others) => GeneratorSession.Once([new JsonFile("facts", $$"""
        { "topics": [ { "id": "trade", "name": "Trade" }, { "id": "a1-2", "name": "A" } ], "redirects": [
          {{redirects}} ] }
        """), .. others]).Errors;

    [Theory]
    [InlineData("""{ "from": "commerce", "to": "trade" }""")]
    [InlineData("""{ "from": "commerce", "to": "trade", "since": "2026-11-24" }, { "from": "exchange", "to": "trade" }""")]
    public void A_redirect_from_nothing_to_an_item_is_sound(string redirects) => Assert.Empty(Check(redirects));

    [Fact]
    public void A_target_that_no_item_has_is_reported_with_what_may_be_meant() => Assert.Equal(
        "facts(2,31): GEO1001: No item has the id `traed`; did you mean `trade`?", Assert.Single(Check("""{ "from": "commerce", "to": "traed" }""")));

    [Fact]
    public void An_id_that_lives_is_reported() => Assert.Equal(
        "facts(2,13): GEO4005: `a1-2` cannot be redirected: an item of this file has that id; a redirect leads on from an id that nothing else has",
        Assert.Single(Check("""{ "from": "a1-2", "to": "trade" }""")));

    [Fact]
    public void An_id_that_lives_in_another_file_is_reported() => Assert.Contains(
        "an item of `other` has that id", Assert.Single(Check("""{ "from": "exchange", "to": "trade" }""", new JsonFile("other", """{ "topics": [ { "id": "exchange", "name": "E" } ] }"""))),
        StringComparison.Ordinal);

    [Fact]
    public void A_second_redirect_of_one_id_is_reported() => Assert.StartsWith(
        "facts(2,52): GEO4005: `commerce` cannot be redirected: a redirect of this file leads on from it already",
        Assert.Single(Check("""{ "from": "commerce", "to": "trade" }, { "from": "commerce", "to": "a1-2" }""")), StringComparison.Ordinal);

    [Fact]
    public void A_second_redirect_in_another_file_is_reported_there() => Assert.StartsWith(
        "other(1,28): GEO4005: `commerce` cannot be redirected: a redirect of `facts` leads on from it already",
        Assert.Single(Check("""{ "from": "commerce", "to": "trade" }""", new JsonFile("other", """{ "redirects": [ { "from": "commerce", "to": "a1-2" } ] }"""))), StringComparison.Ordinal);

    [Fact]
    public void A_chain_is_reported_with_its_end() => Assert.Equal(
        "facts(2,27): GEO4006: `b` is itself redirected: write the id at the end, `trade`",
        Assert.Single(Check("""{ "from": "aa-a", "to": "b" }, { "from": "b", "to": "trade" }""")));

    [Fact]
    public void A_circle_is_reported_at_each_of_its_redirects()
    {
        var errors = Check("""{ "from": "a", "to": "b" }, { "from": "b", "to": "c" }, { "from": "c", "to": "a" }""");

        Assert.Equal(3, errors.Count);
        Assert.All(errors, error => Assert.EndsWith("is itself redirected, and the redirects come back to it: one of them must lead to an item", error, StringComparison.Ordinal));
    }

    [Fact]
    public void An_id_redirected_to_itself_is_a_circle() => Assert.StartsWith("facts(2,24): GEO4006: `a`", Assert.Single(Check("""{ "from": "a", "to": "a" }""")), StringComparison.Ordinal);

    [Fact]
    public void An_old_id_whose_name_is_taken_is_reported() => Assert.Equal(
        "facts(2,13): GEO4002: The id `a-1-2` gives the constant `A1_2`, which `a1-2` has already; choose another id",
        Assert.Single(Check("""{ "from": "a-1-2", "to": "trade" }""")));

    [Theory]
    [InlineData("""{ "from": "Commerce", "to": "trade" }""", "(2,13): GEO4001")]
    [InlineData("""{ "to": "trade" }""", "(2,3): GEO0004")]
    [InlineData("""{ "from": "commerce", "to": "trade", "when": "2018" }""", "(2,40): GEO0003")]
    [InlineData("""{ "from": "commerce", "to": "trade", "since": "2018-13" }""", "(2,55): GEO2001")]
    [InlineData("[]", "(2,3): GEO0002")]
    public void What_cannot_be_read_is_reported(string redirect, string error) => Assert.StartsWith("facts" + error, Assert.Single(Check(redirect)), StringComparison.Ordinal);

    [Fact]
    public void Whoever_still_refers_to_the_old_id_is_told_the_new_one() => Assert.Equal(
        "other(1,52): GEO1001: No item has the id `commerce`; it is `trade` now",
        Assert.Single(Check("""{ "from": "commerce", "to": "trade" }""", new JsonFile("other", """{ "topics": [ { "id": "x", "name": "X", "broader": "commerce" } ] }"""))));
}
