using Geopolitics.Generators.Tests.Harness;
using static Geopolitics.Generators.Tests.Rules.World;

namespace Geopolitics.Generators.Tests.Rules;

public sealed class CycleRuleTests
{
    private const string Id = "GEO1004";

    [Fact]
    public void Two_topics_that_are_each_the_broader_are_one_error() => AssertReported(
        Id, "`a` comes back to itself: `a` → `b` → `a`; one of these references is wrong",
        """
        { "topics": [
          { "id": "b", "name": "B", "broader": "a" },
          { "id": "a", "name": "A", "broader": ⟦"b"⟧ }
        ] }
        """);

    [Fact]
    public void An_item_that_is_its_own_ancestor() => AssertReported(
        Id, "`case` comes back to itself: `case` → `case`; one of these references is wrong",
        Fact("events", """ "when": "2019", "actors": [ "japan" ], "supersedes": [ ⟦"case"⟧ ] """));

    [Fact]
    public void A_circle_over_several_properties() => AssertReported(
        Id, "`case` comes back to itself: `case` → `other` → `case`; one of these references is wrong",
        Fact("events", """ "when": "2019", "actors": [ "japan" ], "partOf": [ ⟦"other"⟧ ] """)
            .Replace("      ]", "", StringComparison.Ordinal)
            .Replace("  ]\n}", """
                  { "id": "other", "title": "Another", "when": "2019", "actors": [ "japan" ], "supersedes": [ "case" ], "standing": "reported",
                    "citations": [ { "source": "list-a", "supports": [ "when" ] } ] } ] }
                """, StringComparison.Ordinal));

    [Theory]
    [InlineData("organizations", "\"of\": \"b\"", "\"of\": \"a\"")]
    [InlineData("places", "\"within\": \"b\"", "\"within\": \"a\"")]
    [InlineData("states", "\"predecessors\": [ { \"state\": \"b\", \"succession\": \"succession\" } ]", "\"predecessors\": [ { \"state\": \"a\", \"succession\": \"succession\" } ]")]
    public void A_circle_over_files_is_reported_once(string section, string first, string second)
    {
        var run = GeneratorSession.Once(
            new JsonFile("a", $$"""{ "{{section}}": [ { "id": "a", "name": "A", {{first}} } ] }"""),
            new JsonFile("b", $$"""{ "{{section}}": [ { "id": "b", "name": "B", {{second}} } ] }"""));

        var column = 1 + $$"""{ "{{section}}": [ { "id": "a", "name": "A", {{first[..first.IndexOf("\"b\"", StringComparison.Ordinal)]}}""".Length;
        Assert.Equal([$"a(1,{column}): GEO1004: `a` comes back to itself: `a` → `b` → `a`; one of these references is wrong"], run.Errors);
    }

    [Fact]
    public void A_source_that_follows_itself() => AssertReported(
        Id, "`s` comes back to itself: `s` → `t` → `s`; one of these references is wrong",
        """
        { "sources": [
          { "id": "s", "type": "report", "title": "S", "follows": [ "list-a", ⟦"t"⟧ ] },
          { "id": "t", "type": "report", "title": "T", "follows": [ "s" ] }
        ] }
        """);

    [Fact]
    public void Each_of_two_circles_is_an_error()
    {
        var errors = GeneratorSession.Once(new JsonFile("topics", """
            { "topics": [
              { "id": "a", "name": "A", "broader": "b" }, { "id": "b", "name": "B", "broader": "a" },
              { "id": "c", "name": "C", "broader": "d" }, { "id": "d", "name": "D", "broader": "c" },
              { "id": "e", "name": "E", "broader": "d" }
            ] }
            """)).Errors;

        Assert.Equal(["topics(2,40)", "topics(3,40)"], errors.Select(error => error[..error.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("""{ "topics": [ { "id": "a", "name": "A", "broader": "b" }, { "id": "b", "name": "B", "broader": "c" }, { "id": "c", "name": "C" } ] }""", "a chain")]
    [InlineData("""{ "sources": [ { "id": "a", "type": "report", "title": "A", "follows": [ "b", "c" ] }, { "id": "b", "type": "report", "title": "B", "follows": [ "d" ] }, { "id": "c", "type": "report", "title": "C", "follows": [ "d" ] }, { "id": "d", "type": "report", "title": "D" } ], "publications": [ { "id": "p", "title": "P", "when": "2019", "document": "a", "standing": "reported", "citations": [ { "source": "b" }, { "source": "c" } ] } ] }""", "two ways to one ancestor")]
    [InlineData("""{ "states": [ { "id": "syria", "name": "Syria", "existence": [ { "when": "1946/1958", "source": "list-a" }, { "when": "1961/..", "source": "list-a" } ], "predecessors": [ { "state": "united-arab-republic", "succession": "secession", "when": "1961" } ] }, { "id": "united-arab-republic", "name": "United Arab Republic", "predecessors": [ { "state": "syria", "succession": "unification", "when": "1958" } ] } ] }""", "a state that came back")]
    public void No_error_for(string json, string reason)
    {
        Assert.NotEmpty(reason);
        AssertSilent(json);
    }

    [Fact]
    public void Facts_may_echo_each_other() => AssertSilent(Fact("events", """ "when": "2019", "actors": [ "japan" ], "echoes": [ "case" ], "contradicts": [ "case" ] """));

    [Fact]
    public void A_long_chain_is_walked_without_recursion()
    {
        var topics = Enumerable.Range(1, 20_000).Select(number => FormattableString.Invariant($$"""{ "id": "t-{{number}}", "name": "T", "broader": "t-{{number + 1}}" }"""));
        var run = GeneratorSession.Once(
            new JsonFile("far", """{ "topics": [ { "id": "start", "name": "T", "broader": "t-1" } ] }"""),
            new JsonFile("chain", $$"""{ "constants": false, "topics": [ {{string.Join(",", topics)}}, { "id": "t-20001", "name": "T" } ] }"""));

        Assert.Empty(run.Errors);
    }
}
