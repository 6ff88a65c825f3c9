using Geopolitics.Analyzers.Tests.Harness;

namespace Geopolitics.Analyzers.Tests;

/// <summary>GEO5005.</summary>
public sealed class DayTests
{
    [Theory]
    [InlineData("Facts.HoldersOf(Offices.ForeignMinisterOfJapan, new DateOnly(2018, [|13|], 1));", "There is no such day: month 13: months are 1 to 12")]
    [InlineData("Facts.HoldersOf(on: new(2018, 2, [|29|]), office: Offices.ForeignMinisterOfJapan);", "There is no such day: day 29: February 2018 has the days 1 to 28")]
    [InlineData("Facts.All.InForceOn(new(day: [|0|], month: 4, year: 2018));", "There is no such day: day 0: April 2018 has the days 1 to 30")]
    [InlineData("Facts.All.Before(new([|0|], 1, 1));", "There is no such day: year 0: `DateOnly` has the years 1 to 9999")]
    [InlineData("Facts.DiplomaticRelations(States.Japan, States.Russia, new(2018, 4, [|3 * 10 + 1|]));", "There is no such day: day 31: April 2018 has the days 1 to 30")]
    [InlineData("Facts.During(new DateOnly(2018, [|13|], 1));", "There is no such day: month 13: months are 1 to 12")]
    [InlineData("States.All.Parse(\"KOR\", new DateOnly(2018, [|13|], 1));", "There is no such day: month 13: months are 1 to 12")]
    public async Task A_day_that_is_none_is_told_at_the_part_that_is_wrong(string line, string message) =>
        await new CodeUnderTest($"using Geopolitics;\n_ = {line}").AssertAsync("GEO5005", message);

    [Theory]
    [InlineData("_ = Facts.HoldersOf(Offices.ForeignMinisterOfJapan, new DateOnly(2016, 2, 29));")]
    [InlineData("_ = Facts.HoldersOf(Offices.ForeignMinisterOfJapan, DateOnly.FromDateTime(DateTime.Now));")]
    [InlineData("var month = 13; _ = Facts.All.Before(new(2018, month, 1));")]
    [InlineData("Console.WriteLine(new DateOnly(2018, 13, 1));")]
    public async Task Days_that_are_and_days_for_others_are_left_alone(string line) => await new CodeUnderTest($"using Geopolitics;\n{line}").AssertSilenceAsync();
}
