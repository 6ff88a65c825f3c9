using static Geopolitics.Generators.Tests.Rules.World;

namespace Geopolitics.Generators.Tests.Rules;

public sealed class MeetingOutsideSeriesRuleTests
{
    [Theory]
    [InlineData("2006-09-03")]
    [InlineData("2015-09-02")]
    [InlineData("2012/2013")]
    public void A_meeting_lies_within_its_series(string when) => AssertReported(
        "GEO2009", $"`forum` was not held at {when}, but 2015-09-03/2021 by `list-a`; 2016/.. by `list-b`", Meeting(when, "⟦\"forum\"⟧"));

    [Theory]
    [InlineData("2016-09-03", "forum")]
    [InlineData("2019", "forum")]
    [InlineData("1900", "timeless-forum")]
    public void No_error_for(string when, string series) => AssertSilent(Meeting(when, $"\"{series}\""));

    private static string Meeting(string when, string series) =>
        Fact("meetings", $$""" "when": "{{when}}", "format": "forum", "attendees": [ "south-korea" ], "series": {{series}} """);
}
