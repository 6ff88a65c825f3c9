namespace Geopolitics;

public sealed partial class Catalog
{
    /// <summary>Whether a state recognized another state, or a government, on a day.</summary>
    /// <param name="recognized">Who is recognized, or not.</param>
    /// <param name="by">The state that recognizes, or does not.</param>
    /// <param name="on">The day.</param>
    /// <returns><see cref="Certainty.Unknown"/> where no fact tells and no <see cref="Coverage"/> lets its absence mean <see cref="Certainty.No"/>.</returns>
    public Answer RecognitionOf(Actor recognized, State by, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(recognized);
        ArgumentNullException.ThrowIfNull(by);
        var acts = ReferrersOf(recognized.Id).OfType<Recognition>().Where(act => act.Of.Equals(recognized) && act.By.Equals(by)).ToList();
        return Latest(acts.Where(act => !act.IsSpan), act => act.Act != RecognitionAct.Withdrawn, on)
            .Unless(acts.Where(act => act.IsSpan), on)
            ?? Uncovered(FactKind.Recognition, on, recognized, by);
    }

    /// <summary>Whether two states had diplomatic relations on a day.</summary>
    /// <param name="one">One of the two.</param>
    /// <param name="other">The other.</param>
    /// <param name="on">The day.</param>
    /// <returns><see cref="Certainty.Unknown"/> where no fact tells and no <see cref="Coverage"/> lets its absence mean <see cref="Certainty.No"/>.</returns>
    public Answer DiplomaticRelations(State one, State other, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var acts = ReferrersOf(one.Id).OfType<DiplomaticRelations>().Where(act => act.Between.Contains(one) && act.Between.Contains(other)).ToList();

        // Whoever does not recognize a state has no diplomatic relations with it.
        var withheld = ReferrersOf(one.Id).OfType<Recognition>()
            .Where(act => act.IsSpan && ((act.By.Equals(one) && act.Of.Equals(other)) || (act.By.Equals(other) && act.Of.Equals(one))));
        return Latest(acts.Where(act => !act.IsSpan), act => act.Act != DiplomaticAct.BrokenOff, on)
            .Unless(acts.Where(act => act.IsSpan).Concat<Fact>(withheld), on)
            ?? Uncovered(FactKind.DiplomaticRelations, on, one, other);
    }

    /// <summary>What the last act by a day left behind.</summary>
    private static Answer? Latest<TAct>(IEnumerable<TAct> acts, Func<TAct, bool> leavesStanding, DateOnly on)
        where TAct : Fact
    {
        Answer? latest = null;
        foreach (var act in acts)
        {
            var begun = act.Ask(when => when.StartsBy(on));
            if (begun == Certainty.No)
                continue;

            var after = leavesStanding(act) ? Certainty.Certainly : Certainty.No;
            latest = begun == Certainty.Certainly ? new(after, [act])
                : latest?.Certainty == after ? latest
                : new(begun, latest is null ? [act] : [.. latest.Facts, act]);
        }

        return latest;
    }

    /// <summary>No facts tell: <i>no</i> where the data is complete, else unknown.</summary>
    private Answer Uncovered(FactKind kind, DateOnly on, params Entity[] entities) =>
        IsCovered(kind, on, entities) is { } coverage ? new(Certainty.No, [coverage]) : new(Certainty.Unknown, []);

    /// <summary>The record that the data is complete for all of the entities on a day, or null.</summary>
    private Coverage? IsCovered(FactKind kind, DateOnly on, params Entity[] entities) =>
        ReferrersOf(entities[0].Id).OfType<Coverage>().FirstOrDefault(coverage =>
            coverage.Of == kind && entities.All(coverage.Entities.Contains) && coverage.Ask(when => when.HoldsOn(on)) == Certainty.Certainly);
}
