using Geopolitics.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using static Geopolitics.Generators.Tests.Rules.World;

namespace Geopolitics.Generators.Tests.Rules;

public sealed class ExistenceDisputedRuleTests
{
    private const string Id = "GEO2004";

    [Fact]
    public void Between_two_spells_of_one_source_existence_is_disputed() => AssertReported(
        Id, "Not all sources say that `japan` existed at 1951-09-08: it did 1860-01-01/1945-08-14 and 1952-04-28/.. by `list-a`",
        Fact("agreements", """ "when": "1951-09-08", "type": "alliance", "parties": [ "south-korea", ⟦"japan"⟧ ] """));

    [Fact]
    public void Who_acts_for_a_state_of_disputed_existence() => AssertReported(
        Id, "Not all sources say that `japan`, for which `defense-minister-of-japan` acts, existed at 1946: it did 1860-01-01/1945-08-14 and 1952-04-28/.. by `list-a`",
        Fact("statements", """ "when": "1946", "speaker": { "person": "fumio-kishida", "as": ⟦"defense-minister-of-japan"⟧ } """));

    [Fact]
    public void A_meeting_in_years_in_which_not_all_sources_know_its_series() => AssertReported(
        Id, "Not all sources say that `forum` existed at 2015-10: it did 2016/.. by `list-b`",
        Fact("meetings", """ "when": "2015-10", "format": "forum", "attendees": [ "japan" ], "series": ⟦"forum"⟧ """));

    [Fact]
    public void It_is_a_warning()
    {
        var run = GeneratorSession.Once([.. Files, new("facts/case", Fact("events", """ "when": "1946", "actors": [ "japan" ] """))]);

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(run.Result.Diagnostics).Severity);
    }

    [Theory]
    [InlineData("events", """ "when": "1945-08-14", "actors": [ "japan" ] """)]
    [InlineData("events", """ "when": "1945", "actors": [ "japan" ] """)]
    [InlineData("events", """ "when": "1952-04", "actors": [ "japan" ] """)]
    [InlineData("policies", """ "when": "1940/1960", "actor": "japan" """)]
    [InlineData("events", """ "when": "1951", "actors": [ "south-korea" ], "about": [ "japan" ] """)]
    [InlineData("meetings", """ "when": "2016-09", "format": "forum", "attendees": [ "japan" ], "series": "forum" """)]
    public void No_warning_for(string section, string properties) => AssertSilent(Fact(section, properties));
}
