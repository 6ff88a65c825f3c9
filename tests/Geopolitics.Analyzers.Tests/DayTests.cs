using Geopolitics.Analyzers.Tests.Harness;

namespace Geopolitics.Analyzers.Tests;

/// <summary>GEO5005 and GEO5006.</summary>
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

    [Theory]
    [InlineData("Facts.DiplomaticRelations(States.SouthKorea, States.SovietUnion, [|new DateOnly(1998, 1, 16)|]);", "States.SovietUnion", "1998-01-16")]
    [InlineData("Facts.RecognitionOf(by: States.SovietUnion, on: [|new(1998, 1, 16)|], recognized: States.Japan);", "States.SovietUnion", "1998-01-16")]
    [InlineData("Catalog.Shipped.DiplomaticRelations(States.SouthKorea, States.Japan, [|new(1900, 1, 1)|], Lineage.Exact);", "States.SouthKorea", "1900-01-01")]
    public async Task A_day_on_which_a_state_did_not_exist_by_any_account_is_told(string line, string constant, string day)
    {
        var state = (State)typeof(States).GetProperty(constant.Split('.')[1])!.GetValue(null)!;
        var accounts = string.Join(" or ", state.Existence.Select(account => account.When.ToString()).Distinct());
        await new CodeUnderTest($"using Geopolitics;\n_ = {line}").AssertAsync("GEO5006", $"`{constant}` did not exist on {day}; it existed {accounts}");
    }

    [Theory]
    [InlineData("_ = Facts.DiplomaticRelations(States.SouthKorea, States.SovietUnion, new(1988, 1, 1));")]
    [InlineData("_ = Facts.DiplomaticRelations(States.SouthKorea, States.Japan, new(1900, 1, 1), Lineage.WithPredecessors);")]
    [InlineData("var day = new DateOnly(1998, 1, 1); _ = Facts.DiplomaticRelations(States.SouthKorea, States.SovietUnion, day);")]
    [InlineData("_ = Facts.Involving(States.SovietUnion).HappenedBy(new(1998, 1, 1));")]
    public async Task Days_of_existence_lineages_and_other_questions_are_left_alone(string line) => await new CodeUnderTest($"using Geopolitics;\n{line}").AssertSilenceAsync();

    /// <summary>Korea's accounts begin in 1948 and in 1949.</summary>
    [Fact]
    public async Task A_day_within_one_account_is_left_alone()
    {
        var begins = States.SouthKorea.Existence.Select(account => account.When.ToString()[..4]).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["1948", "1949"], begins);
        await new CodeUnderTest("using Geopolitics;\n_ = Facts.DiplomaticRelations(States.SouthKorea, States.Japan, new(1949, 1, 1));").AssertSilenceAsync();
    }

    [Fact]
    public async Task The_existence_of_an_office_is_known_too() => await new CodeUnderTest(
        "using Geopolitics;\n_ = Facts.HoldersOf(Offices.PressSecretary, [|new(1990, 1, 1)|]);",
        library: [TinyLibrary.Alone]).AssertAsync("GEO5006", "`Offices.PressSecretary` did not exist on 1990-01-01; it existed 2001/2010 or 2003/..");
}
