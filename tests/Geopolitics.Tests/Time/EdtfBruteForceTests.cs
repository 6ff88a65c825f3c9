using Xunit;

namespace Geopolitics.Tests.Time;

/// <summary>The relations against the slow and obvious ones of <see cref="SmallCalendar"/>, for every pair of expressions.</summary>
public sealed class EdtfBruteForceTests
{
    private static readonly string[] Dates =
    [
        "2004-02-05", "2004-02-29", "2004-03-01", "2004-02", "2004-03", "2004", "2003",
        "2004-XX", "2004-0X", "200X-02", "2004-02-XX", "2004-XX-05", "2004-0X-05", "2004-XX-01", "200X-03-05", "200X-XX-05", "2004-02-0X",
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
        "{2003-12-05,2004-02}", "{2004-02,2004-03}", "{2004-03,2004-02-05,2004-02}",
    ];

    /// <summary>Dates whose unspecified years reach beyond the small calendar: what the calendar finds is possible, but not all that is.</summary>
    private static bool ReachesBeyond(string edtf) => edtf.Contains("200X", StringComparison.Ordinal);

    private static bool HasUnknownEnd(string edtf) => edtf.StartsWith('/') || edtf.EndsWith('/');

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

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong.Take(40)));
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

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong.Take(40)));
    }

    [Fact]
    public void Questions_about_days_are_those_of_all_readings()
    {
        var wrong = new List<string>();
        foreach (string x in (string[])[.. Dates, .. Intervals, .. OneOfs, .. AllOfs])
        {
            List<SmallCalendar.World> worlds = SmallCalendar.Events(x);
            Edtf value = Edtf.Parse(x);
            bool mayBeWeaker = x[0] == '{';
            // The first and the last day stand for all beyond, where open ends lie.
            foreach (int day in SmallCalendar.Days[1..^1])
            {
                Check(x, "starts by", day, Answer(worlds, world => world.First <= day), value.StartsBy(day), mayBeWeaker, wrong);
                Check(x, "ends by", day, Answer(worlds, world => world.Last <= day), value.EndsBy(day), mayBeWeaker, wrong);
                Check(x, "holds on", day, Answer(worlds, world => world.Spans.Any(span => span.First <= day && day <= span.Last)), value.HoldsOn(day), mayBeWeaker, wrong);
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong.Take(40)));
    }

    [Fact]
    public void Bounds_are_those_of_all_readings()
    {
        foreach (string x in (string[])[.. Dates, .. Intervals, .. OneOfs, .. AllOfs])
        {
            // The margin of qualifiers is a matter of relations, not of the bounds as stated.
            if (ReachesBeyond(x) || x.Contains('~', StringComparison.Ordinal))
                continue;
            List<SmallCalendar.World> worlds = SmallCalendar.Events(x);
            Edtf value = Edtf.Parse(x);
            AssertBound(worlds.Min(static world => world.First), value.EarliestFirstDay);
            AssertBound(worlds.Max(static world => world.First), value.LatestFirstDay);
            AssertBound(worlds.Min(static world => world.Last), value.EarliestLastDay);
            AssertBound(worlds.Max(static world => world.Last), value.LatestLastDay);
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

    private static bool Holds(string question, SmallCalendar.World x, SmallCalendar.World y)
    {
        switch (question)
        {
            case "before":
                return x.Last < y.First;
            case "after":
                return x.First > y.Last;
            case "same day":
                return x.First == x.Last && y.First == y.Last && x.First == y.First;
            case "overlaps":
                foreach ((int first, int last) in x.Spans)
                {
                    foreach ((int otherFirst, int otherLast) in y.Spans)
                    {
                        if (first <= otherLast && otherFirst <= last)
                            return true;
                    }
                }

                return false;
            default:
                if (x.Spans.Length == 1 && y.Spans.Length == 1)
                    return y.First <= x.First && x.Last <= y.Last;
                // Periods that touch make one, so that every single day is looked up.
                foreach ((int first, int last) in x.Spans)
                {
                    if (!SmallCalendar.Days.All(day => day < first || day > last || y.Spans.Any(span => span.First <= day && day <= span.Last)))
                        return false;
                    if (!y.Spans.Any(span => span.First <= first) || !y.Spans.Any(span => last <= span.Last))
                        return false;
                }

                return true;
        }
    }

    private static Certainty Ask(string question, Edtf x, Edtf y) => question switch
    {
        "before" => x.Before(y),
        "after" => x.After(y),
        "same day" => x.SameDay(y),
        "overlaps" => x.Overlaps(y),
        _ => x.During(y),
    };

    private static void Compare(string question, string x, string y, bool mayBeWeaker, List<string> wrong)
    {
        List<SmallCalendar.World> left = SmallCalendar.Events(x);
        List<SmallCalendar.World> right = question == "during" ? SmallCalendar.Periods(y) : SmallCalendar.Events(y);
        bool isSometimes = false;
        bool isAlways = true;
        for (int i = 0; i < left.Count && !(isSometimes && !isAlways); i++)
        {
            for (int j = 0; j < right.Count && !(isSometimes && !isAlways); j++)
            {
                bool holds = Holds(question, left[i], right[j]);
                isSometimes |= holds;
                isAlways &= holds;
            }
        }

        Certainty expected = isAlways ? Certainty.Certainly : isSometimes ? Certainty.Possibly : Certainty.No;
        Certainty actual = Ask(question, Edtf.Parse(x), Edtf.Parse(y));
        if (expected != Certainty.Possibly && (ReachesBeyond(x) || ReachesBeyond(y)))
            mayBeWeaker = true;
        bool isUnknownInstead = (expected == Certainty.Possibly || mayBeWeaker) && actual == Certainty.Unknown && (HasUnknownEnd(x) || HasUnknownEnd(y));
        bool isWeaker = mayBeWeaker && actual == Certainty.Possibly;
        if (actual != expected && !isUnknownInstead && !isWeaker)
            wrong.Add($"{x} {question} {y}: {actual} instead of {expected}");
    }

    private static Certainty Answer(List<SmallCalendar.World> worlds, Func<SmallCalendar.World, bool> holds)
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
