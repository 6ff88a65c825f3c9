using static Geopolitics.Generators.Tests.Rules.World;

namespace Geopolitics.Generators.Tests.Rules;

public sealed class EndsBeforeItBeginsRuleTests
{
    private const string Id = "GEO2010";

    [Fact]
    public void Nobody_dies_before_birth() => AssertReported(
        Id, "`died` at 1919-05-15 comes before `born` at 1924-04-29",
        """{ "persons": [ { "id": "shintaro-abe", "name": "Shintaro Abe", "born": "1924-04-29", "died": ⟦"1919-05-15"⟧ } ] }""");

    [Theory]
    [InlineData("""{ "act": "termination", "when": ⟦"1959"⟧ }""", "`termination` at 1959 comes before `signature` at 1960-01-19")]
    [InlineData("""{ "act": "denunciation", "when": ⟦"1959"⟧, "party": "japan" }""", "`denunciation` at 1959 comes before `signature` at 1960-01-19")]
    [InlineData("""{ "act": "entry-into-force", "when": "1960-06-23" }, { "act": "termination", "when": ⟦"1960-06-22"⟧ }""", "`termination` at 1960-06-22 comes before `entry-into-force` at 1960-06-23")]
    [InlineData("""{ "act": "entry-into-force", "when": "1961", "party": "japan" }, { "act": "termination", "when": ⟦"1960-06"⟧, "party": "japan" }""", "`termination` at 1960-06 comes before `entry-into-force` at 1961")]
    public void No_agreement_ends_before_it_begins(string acts, string message) => AssertReported(Id, message, Agreement(acts));

    [Theory]
    [InlineData("""{ "stage": "proposed", "when": "2017" }, { "stage": "cancelled", "when": ⟦"2016-12"⟧ }""", "`cancelled` at 2016-12 comes before `proposed` at 2017")]
    [InlineData("""{ "stage": "suspended", "when": ⟦"2016"⟧ }""", "`suspended` at 2016 comes before `when` at 2017-12/2020-06")]
    public void No_deployment_ends_before_it_begins(string stages, string message) => AssertReported(Id, message, Deployment(stages));

    [Theory]
    [InlineData("1924", "1924")]
    [InlineData("1924-05", "1924")]
    [InlineData("1924~", "1923")]
    [InlineData("[..1924]", "1919")]
    public void Lives_may_be_short_or_vague(string born, string died) =>
        AssertSilent($$"""{ "persons": [ { "id": "somebody", "name": "Somebody", "born": "{{born}}", "died": "{{died}}" } ] }""");

    [Theory]
    [InlineData("""{ "act": "termination", "when": "1960" }""")]
    [InlineData("""{ "act": "signature", "when": "1955" }, { "act": "suspension", "when": "1957" }""")]
    [InlineData("""{ "act": "entry-into-force", "when": "1965" }, { "act": "denunciation", "when": "1963", "party": "japan" }""")]
    [InlineData("""{ "act": "entry-into-force", "when": "1965", "party": "japan" }, { "act": "termination", "when": "1963" }""")]
    [InlineData("""{ "act": "entry-into-force", "when": "1961" }, { "act": "termination", "when": "1963" }, { "act": "entry-into-force", "when": "1970" }""")]
    public void No_error_for_agreements(string acts) => AssertSilent(Agreement(acts));

    [Fact]
    public void No_error_where_the_acts_are_contested() => AssertSilent(Fact(
        "agreements",
        """ "when": "1960-01-19", "type": "treaty", "parties": [ "japan", "south-korea" ], "acts": [ { "act": "termination", "when": "1959" } ], "contested": [ "acts" ] """,
        """
        [ { "source": "list-a", "supports": [ "when" ], "says": { "acts": [ { "act": "termination", "when": "1959" } ] } },
          { "source": "list-b", "supports": [ "when" ], "says": { "acts": [ { "act": "termination", "when": "1969" } ] } } ]
        """));

    [Theory]
    [InlineData("""{ "stage": "proposed", "when": "2017" }, { "stage": "cancelled", "when": "2017" }""")]
    [InlineData("""{ "stage": "proposed", "when": "2013" }, { "stage": "cancelled", "when": "2014" }, { "stage": "decided", "when": "2017-12" }""")]
    public void No_error_for_deployments(string stages) => AssertSilent(Deployment(stages));

    private static string Agreement(string acts) =>
        Fact("agreements", $$""" "when": "1960-01-19", "type": "treaty", "parties": [ "japan", "south-korea" ], "acts": [ {{acts}} ] """,
            """[ { "source": "list-a", "supports": [ "when", "acts" ] }, { "source": "list-b", "supports": [ "when" ] } ]""");

    private static string Deployment(string stages) => Fact(
        "deployments", $$""" "when": "2017-12/2020-06", "system": "aegis", "host": "japan", "stages": [ {{stages}} ] """)
        .Replace("\"deployments\"", """ "weaponSystems": [ { "id": "aegis", "name": "Aegis" } ], "deployments" """, StringComparison.Ordinal);
}
