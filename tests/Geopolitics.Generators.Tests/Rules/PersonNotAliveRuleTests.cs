using static Geopolitics.Generators.Tests.Rules.World;

namespace Geopolitics.Generators.Tests.Rules;

public sealed class PersonNotAliveRuleTests
{
    private const string Id = "GEO2005";

    [Theory]
    [InlineData("2018-04-27", "statements", """ "speaker": ⟦"kim-jong-il"⟧ """)]
    [InlineData("2012", "meetings", """ "format": "summit", "attendees": [ "japan", ⟦"kim-jong-il"⟧ ] """)]
    [InlineData("2012/2019", "positions", """ "stance": "mixed", "holders": [ ⟦"kim-jong-il"⟧ ] """)]
    [InlineData("1938", "publications", """ "document": "list-a", "by": [ ⟦"kim-jong-il"⟧ ] """)]
    public void Before_birth_and_after_death_nobody_acts(string when, string section, string properties) => AssertReported(
        Id, $"Kim Jong-il was not alive at {when}: born 1941~, died 2011-12-17", Fact(section, $"\"when\": \"{when}\", {properties}"));

    [Fact]
    public void Nor_in_an_office() => AssertReported(
        Id, "Taro Kono was not alive at 1953: born 1963-01-10",
        Fact("statements", """ "when": "1953", "speaker": { "person": ⟦"taro-kono"⟧, "as": "foreign-minister-of-japan" } """));

    [Theory]
    [InlineData("1994-07-08/2013")]
    [InlineData("1930/1994-07-08")]
    public void A_tenure_lies_within_a_life(string when) => AssertReported(
        Id, $"Kim Jong-il was not alive at {when}: born 1941~, died 2011-12-17",
        Fact("tenures", $$""" "when": "{{when}}", "office": "defense-minister-of-japan", "holder": ⟦"kim-jong-il"⟧ """));

    [Theory]
    [InlineData("statements", """ "when": "2011-12-17", "speaker": "kim-jong-il" """)]
    [InlineData("statements", """ "when": "2011", "speaker": "kim-jong-il" """)]
    [InlineData("statements", """ "when": "1940", "speaker": "kim-jong-il" """)]
    [InlineData("statements", """ "when": "2012-01?", "speaker": "kim-jong-il" """)]
    [InlineData("statements", """ "when": "2019", "speaker": "fumio-kishida", "about": [ "kim-jong-il" ] """)]
    [InlineData("statements", """ "when": "2030", "speaker": "taro-kono" """)]
    [InlineData("positions", """ "when": "2000/2019", "stance": "mixed", "holders": [ "kim-jong-il" ] """)]
    [InlineData("publications", """ "when": "2019", "document": "list-a", "by": [ "kim-jong-il" ] """)]
    [InlineData("tenures", """ "when": "1994-07-08/2011-12-17", "office": "deputy-minister-of-russia", "holder": "kim-jong-il" """)]
    [InlineData("tenures", """ "when": "1994-07-08/..", "office": "defense-minister-of-japan", "holder": "kim-jong-il" """)]
    [InlineData("tenures", """ "when": "1994-07-08/", "office": "defense-minister-of-japan", "holder": "kim-jong-il" """)]
    public void No_error_for(string section, string properties) => AssertSilent(Fact(section, properties));
}
