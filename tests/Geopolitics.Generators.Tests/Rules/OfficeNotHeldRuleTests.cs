using Geopolitics.Generators.Tests.Harness;
using static Geopolitics.Generators.Tests.Rules.World;

namespace Geopolitics.Generators.Tests.Rules;

public sealed class OfficeNotHeldRuleTests
{
    private const string Id = "GEO2006";
    private const string KonoHeld = "Taro Kono was Foreign Minister of Japan 2017-08-03/2019-09-11";
    private const string Kishida = "it was Fumio Kishida (`fumio-kishida`) 2012-12-26/2017-08-03";
    private const string Kono = "it was Taro Kono (`taro-kono`) 2017-08-03/2019-09-11";
    private const string Motegi = "it was Toshimitsu Motegi (`toshimitsu-motegi`) 2019-09-11/2021-11-04";

    [Theory]
    [InlineData("2020-01-16", $"{KonoHeld}; {Motegi}")]
    [InlineData("2017-08-02", $"{KonoHeld}; {Kishida}")]
    [InlineData("2015/2016", $"{KonoHeld}; {Kishida}")]
    [InlineData("2020", $"{KonoHeld}; {Motegi}")]
    [InlineData("[2016,2020]", $"{KonoHeld}; {Kishida}; {Motegi}")]
    [InlineData("1999", KonoHeld)]
    public void Who_held_it_at_another_time_is_told_when_and_who_held_it_then(string when, string holders) => AssertReported(
        Id, $"Taro Kono was not Foreign Minister of Japan at {when}: {holders}",
        Fact("meetings", $$""" "when": "{{when}}", "format": "talks", "attendees": [ "south-korea", { "person": ⟦"taro-kono"⟧, "as": "foreign-minister-of-japan" } ] """));

    [Theory]
    [InlineData("2018-01-16", Kono)]
    [InlineData("2018", Kono)]
    public void Who_never_held_it_is_told_who_did(string when, string holders) => AssertReported(
        Id, $"Kim Jong-il was not Foreign Minister of Japan at {when}: {holders}".Replace("Kim Jong-il", "Igor Morgulov", StringComparison.Ordinal),
        Fact("statements", $$""" "when": "{{when}}", "speaker": { "person": ⟦"igor-morgulov"⟧, "as": "foreign-minister-of-japan" } """));

    [Fact]
    public void Acting_holders_and_vacancies_are_named() => Assert.EndsWith(
        $": {KonoHeld}; it was vacant 2021-11-04/2021-11-10; acting was Fumio Kishida (`fumio-kishida`) 2021-11-05/2021-11-10",
        Assert.Single(Errors(
            """ "when": "2021-11-07", "speaker": { "person": "taro-kono", "as": "foreign-minister-of-japan" } """,
            Tenure("vacant", "\"foreign-minister-of-japan\", \"vacant\": true, \"when\": \"2021-11-04/2021-11-10\""),
            Tenure("acting", "\"foreign-minister-of-japan\", \"holder\": \"fumio-kishida\", \"acting\": true, \"when\": \"2021-11-05/2021-11-10\""))),
        StringComparison.Ordinal);

    [Fact]
    public void All_spells_of_the_person_are_told() => Assert.EndsWith(
        ": Taro Kono was Foreign Minister of Japan 2017-08-03/2019-09-11 and 2023/2024",
        Assert.Single(Errors(
            """ "when": "2022", "speaker": { "person": "taro-kono", "as": "foreign-minister-of-japan" } """,
            Tenure("again", "\"foreign-minister-of-japan\", \"holder\": \"taro-kono\", \"when\": \"2023/2024\""))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("2018-01-16", "taro-kono", "foreign-minister-of-japan", "in office")]
    [InlineData("2017-08-03", "taro-kono", "foreign-minister-of-japan", "the first day")]
    [InlineData("2017-08-03", "fumio-kishida", "foreign-minister-of-japan", "the last day")]
    [InlineData("2019", "toshimitsu-motegi", "foreign-minister-of-japan", "a year in which it was held for some months")]
    [InlineData("2015/2018", "taro-kono", "foreign-minister-of-japan", "a span with days in common")]
    [InlineData("2019~", "toshimitsu-motegi", "foreign-minister-of-japan", "about a year")]
    [InlineData("2018-01-16", "taro-kono", "defense-minister-of-japan", "an office without tenures")]
    [InlineData("2012-12-26", "igor-morgulov", "foreign-minister-of-japan", "the day of a handover, for the one before is not on record")]
    [InlineData("2019", "igor-morgulov", "foreign-minister-of-japan", "a year with two holders, between whom may have been a third")]
    [InlineData("2022", "igor-morgulov", "foreign-minister-of-japan", "a year of which no holder is known")]
    [InlineData("2018", "taro-kono", "deputy-minister-of-russia", "an office of many seats")]
    [InlineData("2012", "igor-morgulov", "deputy-minister-of-russia", "an office of many seats, in office")]
    public void No_error_for(string when, string person, string office, string reason)
    {
        Assert.NotEmpty(reason);
        AssertSilent(Fact("statements", $$""" "when": "{{when}}", "speaker": { "person": "{{person}}", "as": "{{office}}" } """));
    }

    [Fact]
    public void Who_held_an_open_tenure_may_have_gone() => Assert.Empty(Errors(
        """ "when": "2024", "speaker": { "person": "igor-morgulov", "as": "foreign-minister-of-japan" } """,
        Tenure("open", "\"foreign-minister-of-japan\", \"holder\": \"fumio-kishida\", \"when\": \"2022/..\"")));

    [Fact]
    public void A_contested_end_counts_by_each_source() => Assert.Empty(Errors(
        """ "when": "2022-06", "speaker": { "person": "taro-kono", "as": "foreign-minister-of-japan" } """,
        """
        { "id": "tenure-again", "office": "foreign-minister-of-japan", "holder": "taro-kono", "when": "2022-01/2022-05", "standing": "reported", "contested": [ "when" ],
          "citations": [ { "source": "list-a", "supports": [ "when" ] }, { "source": "list-b", "says": { "when": "2022-01/2022-06" } } ] }
        """));

    [Fact]
    public void A_holder_whose_id_is_misspelt_is_one_error() => Assert.StartsWith(
        "more(1,", Assert.Single(Errors(
            """ "when": "2022-06", "speaker": { "person": "taro-kono", "as": "foreign-minister-of-japan" } """,
            Tenure("again", "\"foreign-minister-of-japan\", \"holder\": \"taro-konno\", \"when\": \"2022\""))),
        StringComparison.Ordinal);

    [Fact]
    public void What_another_rule_says_already_is_not_said_again() => AssertReported(
        "GEO2005", "Taro Kono was not alive at 1960: born 1963-01-10",
        Fact("statements", """ "when": "1960", "speaker": { "person": ⟦"taro-kono"⟧, "as": "foreign-minister-of-japan" } """));

    private static IReadOnlyList<string> Errors(string statement, params string[] tenures) => GeneratorSession.Once(
        [.. Files, new("facts/case", Fact("statements", statement)), new("facts/more", $$"""{ "tenures": [ {{string.Join(", ", tenures)}} ] }""")]).Errors;
}
