using static Geopolitics.Generators.Tests.Rules.World;

namespace Geopolitics.Generators.Tests.Rules;

public sealed class StateDidNotExistRuleTests
{
    private const string Id = "GEO2003";
    private const string SovietUnion = "1922-12-30/1991-12-24 by `list-a`; 1922-12-30/1991-12-26 by `list-b`";

    [Theory]
    [InlineData("agreements", """ "type": "treaty", "parties": [ "japan", ⟦"soviet-union"⟧ ] """)]
    [InlineData("declarations", """ "declarers": [ "japan" ], "addressees": [ ⟦"soviet-union"⟧ ] """)]
    [InlineData("statements", """ "speaker": ⟦"soviet-union"⟧ """)]
    [InlineData("meetings", """ "format": "talks", "attendees": [ "japan" ], "absent": [ ⟦"soviet-union"⟧ ] """)]
    [InlineData("recognitions", """ "act": "de-jure", "by": ⟦"soviet-union"⟧, "of": "south-korea" """)]
    [InlineData("recognitions", """ "act": "de-jure", "by": "south-korea", "of": ⟦"soviet-union"⟧ """)]
    [InlineData("diplomaticRelations", """ "act": "opened", "between": [ ⟦"soviet-union"⟧, "south-korea" ] """)]
    [InlineData("resolutions", """ "body": "united-nations", "number": "1", "votes": [ { "by": "japan", "vote": "for" }, { "by": ⟦"soviet-union"⟧, "vote": "against" } ] """)]
    [InlineData("sanctions", """ "by": [ "japan" ], "against": [ ⟦"soviet-union"⟧ ] """)]
    [InlineData("memberships", """ "member": ⟦"soviet-union"⟧, "of": "united-nations" """)]
    [InlineData("policies", """ "actor": ⟦"soviet-union"⟧ """)]
    [InlineData("positions", """ "stance": "mixed", "holders": [ ⟦"soviet-union"⟧ ] """)]
    [InlineData("relations", """ "quality": "strained", "between": [ "japan", ⟦"soviet-union"⟧ ] """)]
    [InlineData("crises", """ "actors": [ ⟦"soviet-union"⟧ ] """)]
    [InlineData("events", """ "actors": [ ⟦"soviet-union"⟧, "soviet-union" ] """)]
    public void Who_acts_must_exist(string section, string properties) => AssertReported(
        Id, $"`soviet-union` did not exist at 2008-09-29, but {SovietUnion}", Fact(section, $"\"when\": \"2008-09-29\", {properties}"));

    [Fact]
    public void The_state_that_was_there_before_is_proposed() => AssertReported(
        Id, "`russia` did not exist at 1972, but 1991-12-24/.. by `list-a`; did you mean `soviet-union`?",
        Fact("events", """ "when": "1972", "actors": [ ⟦"russia"⟧ ] """));

    [Fact]
    public void A_holder_of_an_office_acts_for_the_state() => AssertReported(
        Id, $"`soviet-union`, for which `president-of-the-soviet-union` acts, did not exist at 1992-06, but {SovietUnion}",
        Fact("statements", """ "when": "1992-06", "speaker": { "person": "mikhail-gorbachev", "as": ⟦"president-of-the-soviet-union"⟧ } """));

    [Fact]
    public void An_office_must_exist_too() => AssertReported(
        Id, "`president-of-the-soviet-union` did not exist at 1989-06, but 1990-03-15/1991-12-25 by `list-a`",
        Fact("statements", """ "when": "1989-06", "speaker": { "person": "mikhail-gorbachev", "as": ⟦"president-of-the-soviet-union"⟧ } """));

    [Fact]
    public void A_tenure_is_of_an_office_that_exists() => AssertReported(
        Id, "`president-of-the-soviet-union` did not exist at 1985-03/1989-12, but 1990-03-15/1991-12-25 by `list-a`",
        Fact("tenures", """ "when": "1985-03/1989-12", "office": ⟦"president-of-the-soviet-union"⟧, "holder": "mikhail-gorbachev" """));

    [Fact]
    public void An_act_of_a_party_has_its_own_time() => AssertReported(
        Id, $"`soviet-union` did not exist at 1993, but {SovietUnion}",
        Fact("agreements", """ "when": "1990-06-01", "type": "treaty", "parties": [ "japan", "south-korea" ], "acts": [ { "act": "ratification", "when": "1993", "party": ⟦"soviet-union"⟧ } ] """));

    [Fact]
    public void A_party_that_existed_at_the_signature_must_exist_at_its_later_acts() => AssertReported(
        Id, $"`soviet-union` did not exist at 1993, but {SovietUnion}",
        Fact("agreements", """ "when": "1990-06-01", "type": "treaty", "parties": [ "soviet-union", "south-korea" ], "acts": [ { "act": "termination", "when": "1993", "party": ⟦"soviet-union"⟧ } ] """));

    [Fact]
    public void A_contested_time_must_fit_in_none_of_its_values() => AssertReported(
        Id, $"`soviet-union` did not exist at 1993-01-01 or 1994, but {SovietUnion}",
        Fact(
            "events", """ "when": "1993-01-01", "actors": [ ⟦"soviet-union"⟧ ], "contested": [ "when" ] """,
            """[ { "source": "list-a", "supports": [ "when" ] }, { "source": "list-b", "says": { "when": "1994" } } ]"""));

    [Theory]
    [InlineData("events", """ "when": "1991-12-26", "actors": [ "south-korea" ], "about": [ "soviet-union" ] """)]
    [InlineData("events", """ "when": "1991", "actors": [ "soviet-union" ] """)]
    [InlineData("events", """ "when": "[..2013]", "actors": [ "soviet-union" ] """)]
    [InlineData("events", """ "when": "/2013", "actors": [ "soviet-union" ] """)]
    [InlineData("events", """ "when": "2013", "actors": [ "south-korea" ] """)]
    [InlineData("policies", """ "when": "1980/2000", "actor": "russia", "toward": [ "soviet-union" ] """)]
    [InlineData("positions", """ "when": "2019", "stance": "mixed", "holders": [ "japan" ], "toward": [ "soviet-union" ] """)]
    [InlineData("assessments", """ "when": "2019", "summary": "A judgement.", "about": [ "soviet-union" ], "assertedBy": [ "soviet-union" ] """)]
    [InlineData("coverages", """ "when": "2019", "of": "agreements", "entities": [ "soviet-union" ] """)]
    [InlineData("recognitions", """ "when": "1991-02-11", "act": "de-jure", "by": "south-korea", "of": "russia" """)]
    [InlineData("agreements", """ "when": "1963", "type": "treaty", "parties": [ "south-korea", "russia" ], "acts": [ { "act": "accession", "when": "1995", "party": "russia" } ] """)]
    [InlineData("memberships", """ "when": "1945/1991-12-24", "member": "soviet-union", "of": "united-nations" """)]
    public void No_error_for(string section, string properties) => AssertSilent(Fact(section, properties));

    [Fact]
    public void No_error_where_one_of_the_contested_times_fits() => AssertSilent(Fact(
        "events", """ "when": "1993-01-01", "actors": [ "soviet-union" ], "contested": [ "when" ] """,
        """[ { "source": "list-a", "supports": [ "when" ] }, { "source": "list-b", "says": { "when": "1991-10" } } ]"""));

    [Fact]
    public void An_account_that_could_not_be_read_gives_no_second_error() => AssertReported(
        "GEO2001", "`2013-13` is not a date in EDTF: month 13: months are 01 to 12, seasons and other parts of a year 21 to 41; a date is `2008-09-29`, `2008-09` or `2008`",
        Fact("events", """ "when": "2013", "actors": [ "france" ] """).Replace(
            "\"events\"",
            """ "states": [ { "id": "france", "name": "France", "existence": [ { "when": "1816/1942" }, { "when": "2013-⟦13⟧" } ] } ], "events" """,
            StringComparison.Ordinal));
}
