using System.Globalization;
using CsCheck;
using Xunit;

namespace Geopolitics.Tests.Time;

/// <summary>What holds for all values.</summary>
public sealed class EdtfPropertyTests
{
    private static readonly Gen<Edtf> Any = EdtfGen.Any.Where(static text => Edtf.TryParse(text, out _)).Select(static text => Edtf.Parse(text));

    private static readonly Gen<(Edtf, Edtf)> Pair = Gen.Select(Any, Any);

    private static readonly Gen<int> DayNumber = Gen.Int[new DateOnly(1994, 1, 1).DayNumber, new DateOnly(2012, 1, 1).DayNumber];

    [Fact]
    public void Canonical_text_round_trips() => Any.Sample(static value => Edtf.Parse(value.ToString()) == value && Edtf.Parse(value.ToString()).ToString() == value.ToString());

    [Fact]
    public void Equal_values_have_equal_hashes_and_texts() => Pair.Sample(static (x, y) =>
        (x == y) == (x.ToString() == y.ToString()) && (x != y || x.GetHashCode() == y.GetHashCode()));

    [Fact]
    public void Before_and_after_are_converse() => Pair.Sample(static (x, y) => x.Before(y) == y.After(x));

    [Fact]
    public void During_and_contains_are_converse() => Pair.Sample(static (x, y) => x.During(y) == y.Contains(x));

    [Fact]
    public void Overlaps_and_same_day_are_the_same_both_ways() => Pair.Sample(static (x, y) =>
        x.Overlaps(y) == y.Overlaps(x) && x.SameDay(y) == y.SameDay(x));

    [Fact]
    public void What_is_certainly_before_is_nothing_else() => Pair.Sample(static (x, y) =>
        x.Before(y) != Certainty.Certainly
        || (x.After(y) == Certainty.No && x.SameDay(y) == Certainty.No && x.Overlaps(y) == Certainty.No && x.During(y) != Certainty.Certainly));

    [Fact]
    public void What_overlaps_certainly_is_neither_before_nor_after() => Pair.Sample(static (x, y) =>
        x.Overlaps(y) != Certainty.Certainly || (x.Before(y) == Certainty.No && x.After(y) == Certainty.No));

    [Fact]
    public void One_same_day_is_an_overlap() => Pair.Sample(static (x, y) =>
        (x.SameDay(y) != Certainty.Certainly || x.Overlaps(y) == Certainty.Certainly)
        && (x.Overlaps(y) != Certainty.No || x.SameDay(y) is Certainty.No or Certainty.Unknown));

    [Fact]
    public void Doubt_about_a_question_is_doubt_about_its_negation() => Gen.Enum<Certainty>().Sample(static answer =>
        answer.Not().Not() == answer && (answer is Certainty.Possibly or Certainty.Unknown) == (answer.Not() == answer));

    [Fact]
    public void And_and_or_are_dual() => Gen.Select(Gen.Enum<Certainty>(), Gen.Enum<Certainty>()).Sample(static (x, y) =>
        x.And(y) == y.And(x) && x.Or(y) == y.Or(x) && x.And(y).Not() == x.Not().Or(y.Not()));

    [Fact]
    public void Narrowing_keeps_what_was_certain_and_what_was_excluded() => Gen.Select(EdtfGen.Narrowing, Any).Sample(static (pair, other) =>
    {
        Edtf wide = Edtf.Parse(pair.Wide);
        Edtf narrow = Edtf.Parse(pair.Narrow);
        return Keeps(wide.Before(other), narrow.Before(other))
            && Keeps(wide.After(other), narrow.After(other))
            && Keeps(wide.During(other), narrow.During(other))
            && Keeps(wide.Overlaps(other), narrow.Overlaps(other))
            && Keeps(wide.SameDay(other), narrow.SameDay(other));
    });

    [Fact]
    public void Narrowing_keeps_what_was_certain_and_what_was_excluded_of_a_day() => Gen.Select(EdtfGen.Narrowing, DayNumber).Sample(static (pair, day) =>
    {
        Edtf wide = Edtf.Parse(pair.Wide);
        Edtf narrow = Edtf.Parse(pair.Narrow);
        return Keeps(wide.StartsBy(day), narrow.StartsBy(day)) && Keeps(wide.EndsBy(day), narrow.EndsBy(day)) && Keeps(wide.HoldsOn(day), narrow.HoldsOn(day));
    });

    [Fact]
    public void Waiting_settles_whether_it_had_happened() => Gen.Select(Any, DayNumber, Gen.Int[0, 4000]).Sample(static (value, day, later) =>
        (value.HappenedBy(day) != Certainty.Certainly || value.HappenedBy(day + later) == Certainty.Certainly)
        && (value.HappenedBy(day + later) != Certainty.No || value.HappenedBy(day) == Certainty.No)
        && (value.StartsBy(day) != Certainty.Certainly || value.StartsBy(day + later) == Certainty.Certainly));

    [Fact]
    public void Holding_on_a_day_is_overlapping_it() => Gen.Select(Any, DayNumber).Sample(static (value, day) =>
        value.HoldsOn(day) == value.Overlaps(DateOnly.FromDayNumber(day)));

    [Fact]
    public void Bounds_are_in_order() => Any.Sample(static value =>
        InOrder(value.EarliestFirstDay, value.LatestFirstDay) && InOrder(value.EarliestLastDay, value.LatestLastDay)
        && InOrder(value.EarliestFirstDay, value.EarliestLastDay) && InOrder(value.LatestFirstDay, value.LatestLastDay));

    [Fact]
    public void All_readings_lie_within_the_whole_days() => Any.Sample(static value =>
        value.IsUncertain || value.IsApproximate || value.During(value.WholeDays) is not Certainty.No);

    [Fact]
    public void Whole_days_are_definite_and_their_own_whole_days() => Any.Sample(static value =>
    {
        Edtf days = value.WholeDays;
        return days.WholeDays == days && days.EarliestFirstDay == value.EarliestFirstDay && days.LatestLastDay == value.LatestLastDay;
    });

    [Fact]
    public void Formatting_writes_into_any_buffer_that_is_large_enough() => Gen.Select(Any, Gen.Int[0, 80], Gen.OneOfConst("", "E", "G")).Sample(static (value, size, format) =>
    {
        string text = value.ToString(format, CultureInfo.InvariantCulture);
        var chars = new char[size];
        var bytes = new byte[size];
        bool fits = value.TryFormat(chars, out int charsWritten, format, CultureInfo.InvariantCulture);
        bool fitsBytes = value.TryFormat(bytes, out int bytesWritten, format, CultureInfo.InvariantCulture);
        return fits == (text.Length <= size)
            && fitsBytes == fits
            && (!fits || (new string(chars, 0, charsWritten) == text && System.Text.Encoding.UTF8.GetString(bytes, 0, bytesWritten) == text));
    });

    private static bool Keeps(Certainty wide, Certainty narrow) =>
        wide is Certainty.Possibly or Certainty.Unknown || narrow == wide;

    private static bool InOrder(EdtfBound earlier, EdtfBound later) => !earlier.IsDay || !later.IsDay || earlier.Day <= later.Day;
}
