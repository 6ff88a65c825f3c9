using CsCheck;
using Geopolitics.Format;
using Xunit;

namespace Geopolitics.Tests.Time;

/// <summary>Queries pass over whatever lies outside of their window without asking: so nothing outside may have another answer than no.</summary>
public sealed class TimeBoundsTests
{
    private static readonly Gen<Edtf> Any = EdtfGen.Any.Where(static text => Edtf.TryParse(text, out _)).Select(static text => Edtf.Parse(text));

    private static readonly Gen<DateOnly> Day = Gen.Int[new DateOnly(1994, 1, 1).DayNumber, new DateOnly(2012, 1, 1).DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void What_does_not_touch_a_period_is_certainly_not_in_it() => Gen.Select(Any, Any).Sample(static (time, period) =>
    {
        var days = period.WholeDays;
        return Touch(TimeBounds.Of(time), TimeBounds.Of(days)) || (time.During(days) == Certainty.No && time.Overlaps(days) == Certainty.No);
    }, iter: 20_000);

    [Fact]
    public void What_does_not_reach_back_to_a_day_had_certainly_not_begun_by_then() => Gen.Select(Any, Day).Sample(static (time, day) =>
        Touch(TimeBounds.Of(time), TimeBounds.Until(day.DayNumber)) || (time.StartsBy(day) == Certainty.No && time.Before(day) == Certainty.No), iter: 20_000);

    [Fact]
    public void What_does_not_reach_on_to_a_day_was_certainly_not_after_it() => Gen.Select(Any, Day).Sample(static (time, day) =>
        Touch(TimeBounds.Of(time), TimeBounds.Since(day.DayNumber)) || time.After(day) == Certainty.No, iter: 20_000);

    [Fact]
    public void Nothing_holds_outside_of_its_bounds() => Gen.Select(Any, Day).Sample(static (time, day) =>
        TimeBounds.Of(time).Contains(TimeBounds.Until(day.DayNumber).Last) || time.HoldsOn(day) == Certainty.No, iter: 20_000);

    [Theory]
    [InlineData("2013-12-17", "2013-12-17", "2013-12-17")]
    [InlineData("2013", "2013-01-01", "2013-12-31")]
    [InlineData("2016-09-03/2019-02", "2016-09-03", "2019-02-28")]
    public void Bounds_are_no_wider_than_the_time(string time, string first, string last)
    {
        var bounds = TimeBounds.Of(Edtf.Parse(time));

        Assert.Equal(TimeBounds.Since(DateOnly.Parse(first, null).DayNumber).First, bounds.First);
        Assert.Equal(TimeBounds.Until(DateOnly.Parse(last, null).DayNumber).Last, bounds.Last);
    }

    private static bool Touch(TimeBounds time, TimeBounds window) => time.First <= window.Last && time.Last >= window.First;
}
