namespace Geopolitics;

internal static class AnswerExtensions
{
    /// <summary>The answer, unless spans tell that it was not so on that day.</summary>
    public static Answer? Unless(this Answer? answer, IEnumerable<Fact> denials, DateOnly on)
    {
        var denied = Certainty.No;
        var facts = new List<Fact>();
        foreach (var denial in denials)
        {
            var holds = denial.Ask(when => when.HoldsOn(on));
            if (holds is not (Certainty.Certainly or Certainty.Possibly))
                continue;

            denied = denied.Or(holds);
            facts.Add(denial);
        }

        return denied switch
        {
            Certainty.Certainly => new(Certainty.No, facts),

            // Where it was perhaps not so, and nothing says that it was, nobody knows.
            Certainty.Possibly when answer is null => new(Certainty.Unknown, facts),
            Certainty.Possibly => new(Certainty.Possibly, [.. answer.Facts, .. facts]),
            _ => answer,
        };
    }

    /// <summary>The answer; where no facts tell, or only that it was perhaps not so, <i>no</i> where the data is complete.</summary>
    public static Answer OrByCoverage(this Answer? answer, Func<Coverage?> find) =>
        answer is not (null or { Certainty: Certainty.Unknown }) ? answer
        : find() is { } coverage ? new(Certainty.No, [.. answer?.Facts ?? [], coverage])
        : answer ?? new(Certainty.Unknown, []);
}
