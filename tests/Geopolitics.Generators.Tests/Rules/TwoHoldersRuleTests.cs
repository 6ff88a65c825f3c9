using static Geopolitics.Generators.Tests.Rules.World;

namespace Geopolitics.Generators.Tests.Rules;

public sealed class TwoHoldersRuleTests
{
    private const string Id = "GEO2007";

    [Theory]
    [InlineData("2021-11-03/2021-12-01", "Toshimitsu Motegi held it 2019-09-11/2021-11-04 (`tenure-motegi`)")]
    [InlineData("2019-11/2019-12", "Toshimitsu Motegi held it 2019-09-11/2021-11-04 (`tenure-motegi`)")]
    [InlineData("2018-01-01/2018-01-02", "Taro Kono held it 2017-08-03/2019-09-11 (`tenure-kono`)")]
    public void Two_tenures_share_no_more_than_a_day(string when, string other) => AssertReported(
        Id, $"Foreign Minister of Japan is an office of one seat, and {other}: only the day of the handover may be in both tenures, unless one is `acting`",
        Fact("tenures", $$""" "when": ⟦"{{when}}"⟧, "office": "foreign-minister-of-japan", "holder": "igor-morgulov" """));

    [Theory]
    [InlineData(""" "when": "2021-11-04/2021-12-01", "office": "foreign-minister-of-japan", "holder": "igor-morgulov" """)]
    [InlineData(""" "when": "2021-11/2021-12", "office": "foreign-minister-of-japan", "holder": "igor-morgulov" """)]
    [InlineData(""" "when": "2021-10~/2021-12", "office": "foreign-minister-of-japan", "holder": "igor-morgulov" """)]
    [InlineData(""" "when": "2021-10-01?/2021-12", "office": "foreign-minister-of-japan", "holder": "igor-morgulov" """)]
    [InlineData(""" "when": "2021-10/..", "office": "foreign-minister-of-japan", "holder": "igor-morgulov" """)]
    [InlineData(""" "when": "2018", "office": "foreign-minister-of-japan", "holder": "igor-morgulov" """)]
    [InlineData(""" "when": "2018-01/2018-03", "office": "foreign-minister-of-japan", "holder": "taro-kono" """)]
    [InlineData(""" "when": "2018-01/2018-03", "office": "foreign-minister-of-japan", "holder": "igor-morgulov", "acting": true """)]
    [InlineData(""" "when": "2018-01/2018-03", "office": "foreign-minister-of-japan", "vacant": true """)]
    [InlineData(""" "when": "2018-01/2018-03", "office": "defense-minister-of-japan", "holder": "igor-morgulov" """)]
    [InlineData(""" "when": "2018-01/2018-03", "office": "deputy-minister-of-russia", "holder": "taro-kono" """)]
    public void No_error_for(string properties) => AssertSilent(Fact("tenures", properties));

    [Fact]
    public void A_contested_time_must_overlap_by_each_source() => AssertSilent(Fact(
        "tenures", """ "when": "2021-11-01/2021-12-01", "office": "foreign-minister-of-japan", "holder": "igor-morgulov", "contested": [ "when" ] """,
        """[ { "source": "list-a", "supports": [ "when" ] }, { "source": "list-b", "says": { "when": "2021-11-05/2021-12-01" } } ]"""));
}
