using Xunit;

namespace Geopolitics.Tests.Time;

/// <summary>The relations against the slow and obvious ones of <see cref="SmallCalendar"/>, for every pair of expressions.</summary>
public sealed class EdtfBruteForceTests
{
    private static readonly string[] Dates =
    [
        "2004-02-05", "2004-02-29", "2004-03-01", "2004-02", "2004-03", "2004", "2003",
        "2004-XX", "2004-0X", "200X-02", "2004-02-XX", "2004-XX-05", "2004-0X-05", "200X-03-05", "200X-XX-05", "2004-02-0X",
        "2004-02-05~",
    ];

    private static readonly string[] Intervals =
    [
        "2004-02-05/2004-02-05", "2004-02-05/2004-02-29", "2004-02-05/2004-03-01", "2004-02/2004-03", "2004-02/2004-02", "2003/2004",
        "2004/2004", "2004-02-05/2004", "2004/2004-02-05", "2004-02-05/2004-02", "2004-02-05/..", "2004-02/..", "../2004-02-05",
        "../2004", "2004-02-05/", "2004/", "/2004-02-05", "/2004-02", "../..", "/", "/..", "2004-02-05~/2004-03",
    ];

    private static readonly string[] OneOfs =
    [
        "[2004-02-05]", "[2004-02-05,2004-03]", "[2003,2004-02]", "[2004-02..2004-04]", "[2004-02-04..2004-02-06]", "[..2004-02-05]",
        "[..2004-02]", "[2004-03..]", "[2003-12-05,2004-XX-05]",
    ];

    private static readonly string[] AllOfs =
    [
        "{2004-02-05}", "{2004-02-05,2004-03-01}", "{2004-02,2004-04}", "{2004-02-04..2004-02-06}", "{2004-02..2004-03}",
        "{2003-12-05,2004-02}",
    ];

    /// <summary>Dates whose unspecified years reach beyond the small calendar: what the calendar finds is possible, but not all that is.</summary>
    private static bool ReachesBeyond(string edtf) => edtf.Contains("200X", StringComparison.Ordinal);

    private static bool HasUnknownEnd(string edtf) => edtf.StartsWith('/') || edtf.EndsWith('/');

    public delegate bool Question((int First, int Last)[] x, (int First, int Last)[] y);

    public static TheoryData<string> Questions => ["before", "after", "overlaps", "same day", "during"];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_answer_is_that_of_all_readings(string question)
    {
        string[] exact = [.. Dates, .. Intervals, .. OneOfs];
        var wrong = new List<string>();
        foreach (string x in exact)
        {
            foreach (string y in exact)
                Compare(question, x, y, mayBeWeaker: false, wrong);
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void No_answer_about_all_of_several_dates_is_stronger_than_that_of_all_readings(string question)
    {
        var wrong = new List<string>();
        foreach (string x in AllOfs)
        {
            foreach (string y in (string[])["2004-02-05", "2004-02", "2004-03-01", "2004", .. Intervals, .. OneOfs, "{2004-02-05,2004-03-01}", "{2004-02-04..2004-02-06}"])
            {
                Compare(question, x, y, mayBeWeaker: true, wrong);
                Compare(question, y, x, mayBeWeaker: true, wrong);
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Questions_about_days_are_those_of_all_readings()
    {
        var wrong = new List<string>();
        foreach (string x in (string[])[.. Dates, .. Intervals, .. OneOfs, .. AllOfs])
        {
            List<(int First, int Last)[]> worlds = SmallCalendar.Events(x);
            Edtf value = Edtf.Parse(x);
            bool mayBeWeaker = x[0] == '{';
            foreach (int day in SmallCalendar.Days)
            {
                Check(x, "starts by", day, Answer(worlds, world => world.Min(static span => span.First) <= day), value.StartsBy(day), mayBeWeaker, wrong);
                Check(x, "ends by", day, Answer(worlds, world => world.Max(static span => span.Last) <= day), value.EndsBy(day), mayBeWeaker, wrong);
                Check(x, "holds on", day, Answer(worlds, world => world.Any(span => span.First <= day && day <= span.Last)), value.HoldsOn(day), mayBeWeaker, wrong);
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Bounds_are_those_of_all_readings()
    {
        foreach (string x in (string[])[.. Dates, .. Intervals, .. OneOfs, .. AllOfs])
        {
            // The margin of qualifiers is a matter of relations, not of the bounds as stated.
            if (ReachesBeyond(x) || x.Contains('~', StringComparison.Ordinal))
                continue;
            List<(int First, int Last)[]> worlds = SmallCalendar.Events(x);
            Edtf value = Edtf.Parse(x);
            AssertBound(worlds.Min(static world => world.Min(static span => span.First)), value.EarliestFirstDay);
            AssertBound(worlds.Max(static world => world.Min(static span => span.First)), value.LatestFirstDay);
            AssertBound(worlds.Min(static world => world.Max(static span => span.Last)), value.EarliestLastDay);
            AssertBound(worlds.Max(static world => world.Max(static span => span.Last)), value.LatestLastDay);
        }

        static void AssertBound(int expected, EdtfBound actual)
        {
            bool isBeyond = expected is SmallCalendar.Before or SmallCalendar.After
                || expected == SmallCalendar.Days[0] || expected == SmallCalendar.Days[^1];
            if (actual.IsDay)
                Assert.Equal(expected, actual.Day);
            else
                Assert.True(isBeyond, $"{actual} instead of {expected}");
        }
    }

    private static void Compare(string question, string x, string y, bool mayBeWeaker, List<string> wrong)
    {
        (Question holds, Func<Edtf, Edtf, Certainty> ask) = question switch
        {
            "before" => ((Question)((a, b) => a.Max(static s => s.Last) < b.Min(static s => s.First)), (Func<Edtf, Edtf, Certainty>)((a, b) => a.Before(b))),
            "after" => ((a, b) => a.Min(static s => s.First) > b.Max(static s => s.Last), (a, b) => a.After(b)),
            "overlaps" => ((a, b) => a.Any(s => b.Any(t => s.First <= t.Last && t.First <= s.Last)), (a, b) => a.Overlaps(b)),
            "same day" => ((a, b) => a.Concat(b).All(s => s.First == s.Last && s.First == a[0].First), (a, b) => a.SameDay(b)),
            _ => ((a, b) => a.All(s => b.Any(t => t.First <= s.First && s.Last <= t.Last)), (a, b) => a.During(b)),
        };
        List<(int, int)[]> left = SmallCalendar.Events(x);
        List<(int, int)[]> right = question == "during" ? SmallCalendar.Periods(y) : SmallCalendar.Events(y);
        bool isSometimes = false;
        bool isAlways = true;
        foreach ((int, int)[] a in left)
        {
            foreach ((int, int)[] b in right)
            {
                if (holds(a, b))
                    isSometimes = true;
                else
                    isAlways = false;
                if (isSometimes && !isAlways)
                    break;
            }

            if (isSometimes && !isAlways)
                break;
        }

        Certainty expected = isAlways ? Certainty.Certainly : isSometimes ? Certainty.Possibly : Certainty.No;
        Certainty actual = ask(Edtf.Parse(x), Edtf.Parse(y));
        if (expected != Certainty.Possibly && (ReachesBeyond(x) || ReachesBeyond(y)))
            mayBeWeaker = true;
        bool isUnknownInstead = expected == Certainty.Possibly && actual == Certainty.Unknown && (HasUnknownEnd(x) || HasUnknownEnd(y));
        bool isWeaker = mayBeWeaker && actual == Certainty.Possibly;
        if (actual != expected && !isUnknownInstead && !isWeaker)
            wrong.Add($"{x} {question} {y}: {actual} instead of {expected}");
    }

    private static Certainty Answer(List<(int First, int Last)[]> worlds, Func<(int First, int Last)[], bool> holds)
    {
        int count = worlds.Count(holds);
        return count == 0 ? Certainty.No : count == worlds.Count ? Certainty.Certainly : Certainty.Possibly;
    }

    private static void Check(string x, string question, int day, Certainty expected, Certainty actual, bool mayBeWeaker, List<string> wrong)
    {
        bool isUnknownInstead = expected == Certainty.Possibly && actual == Certainty.Unknown && HasUnknownEnd(x);
        bool isWeaker = (mayBeWeaker || ReachesBeyond(x)) && actual == Certainty.Possibly;
        if (actual != expected && !isUnknownInstead && !isWeaker)
            wrong.Add($"{x} {question} {DateOnly.FromDayNumber(day):o}: {actual} instead of {expected}");
    }
}
