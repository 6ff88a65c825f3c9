using Geopolitics.Pictures.Facts;

namespace Geopolitics.Pictures.Networks;

/// <summary>Something that ties states for a time.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="States">Whom it ties, two or more; of a recognition first who recognizes.</param>
/// <param name="Runs">From when on it holds, and how certainly; in order of time.</param>
internal sealed record Tie(TieKind Kind, IReadOnlyList<State> States, IReadOnlyList<Run> Runs)
{
    /// <summary>Whether it goes one way.</summary>
    public bool IsDirected => Kind == TieKind.Recognition;

    /// <summary>What holds on a day, or null where nothing does.</summary>
    public Run? On(DateOnly day)
    {
        var run = Runs.LastOrDefault(run => run.From <= day);
        return run is null || run.Certainty == Certainty.No ? null : run;
    }

    /// <summary>Any two whom it ties.</summary>
    public IEnumerable<(State One, State Other)> Pairs()
    {
        for (var one = 0; one < States.Count; one++)
        {
            for (var other = one + 1; other < States.Count; other++)
                yield return (States[one], States[other]);
        }
    }
}

/// <summary>A time in which the answer to a question does not change.</summary>
/// <param name="From">Its first day; the next run, or nothing, ends it.</param>
/// <param name="Certainty">The answer.</param>
/// <param name="Fact">The fact that says so, the last of several.</param>
internal sealed record Run(DateOnly From, Certainty Certainty, Fact? Fact)
{
    /// <summary>The answers to a question over all days. They can change only on days that the times of facts name, or on those after.</summary>
    public static IReadOnlyList<Run> Of(IEnumerable<Edtf> times, Func<DateOnly, (Certainty Certainty, Fact? Fact)> ask)
    {
        var runs = new List<Run>();
        foreach (var day in TurningDays.Of(times).Prepend(DateOnly.MinValue).Distinct())
        {
            var (certainty, fact) = ask(day);
            if (runs is not [.., var last] || last.Certainty != certainty || last.Fact != fact)
                runs.Add(new(day, certainty, certainty == Certainty.No ? null : fact));
        }

        return runs is [{ Certainty: Certainty.No }, ..] ? runs[1..] : runs;
    }
}
