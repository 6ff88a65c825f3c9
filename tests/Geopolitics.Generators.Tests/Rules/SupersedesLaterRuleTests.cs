using static Geopolitics.Generators.Tests.Rules.World;

namespace Geopolitics.Generators.Tests.Rules;

public sealed class SupersedesLaterRuleTests
{
    private const string Id = "GEO2008";

    [Theory]
    [InlineData("2013-12-17/2022-12-16", "2022-12-16/..")]
    [InlineData("2013", "2014")]
    [InlineData("2013-12-31/..", "2014-01-01")]
    [InlineData("[..2013]", "2014")]
    [InlineData("../2013", "2019")]
    [InlineData("/2013", "2019")]
    public void What_supersedes_does_not_begin_before_what_it_supersedes(string when, string other) => AssertReported(
        Id, $"`case` began at {when} and cannot supersede `other`, which began later, at {other}", Policies(when, "⟦\"other\"⟧", other));

    [Theory]
    [InlineData("2022-12-16/..", "2013-12-17/2022-12-16")]
    [InlineData("2013-12-17", "2013-12-17")]
    [InlineData("2013", "2013-12-17")]
    [InlineData("../2019", "2013")]
    [InlineData("2013", "../2019")]
    [InlineData("2013~", "2014")]
    [InlineData("2013?", "2019")]
    [InlineData("2013", "[2010,2019]")]
    public void No_error_for(string when, string other) => AssertSilent(Policies(when, "\"other\"", other));

    [Fact]
    public void Other_links_have_no_order() => AssertSilent(
        Policies("2013", "\"other\"", "2019").Replace("supersedes", "respondsTo", StringComparison.Ordinal));

    private static string Policies(string when, string superseded, string other) =>
        Fact("policies", $$""" "when": "{{when}}", "actor": "japan", "supersedes": [ {{superseded}} ] """)
            .Replace(
                "[\n", $$"""
                [ { "id": "other", "title": "Another", "when": "{{other}}", "actor": "japan", "standing": "reported", "citations": [ { "source": "list-a", "supports": [ "when" ] } ] },

                """, StringComparison.Ordinal);
}
