using Geopolitics.Conditions;

namespace Geopolitics;

public sealed partial class Catalog
{
    /// <summary>Whether a state recognized another state, or a government, on a day.</summary>
    /// <param name="recognized">Who is recognized, or not.</param>
    /// <param name="by">The state that recognizes, or does not.</param>
    /// <param name="on">The day.</param>
    /// <param name="lineage">Whether acts of and toward states that they continued or succeeded count too.</param>
    /// <returns><see cref="Certainty.Unknown"/> where no fact tells and no <see cref="Coverage"/> lets its absence mean <see cref="Certainty.No"/>.
    /// <see cref="Certainty.No"/>, without facts, on a day on which by all accounts of its existence one of them did not exist.</returns>
    public Answer RecognitionOf(Actor recognized, State by, DateOnly on, Lineage lineage = Lineage.Exact)
    {
        ArgumentNullException.ThrowIfNull(recognized);
        ArgumentNullException.ThrowIfNull(by);
        var (ofAny, byAny) = (Ancestry.Of(recognized, lineage), Ancestry.Of(by, lineage));
        if (!MayExist(ofAny, on) || !MayExist(byAny, on))
            return new(Certainty.No, []);

        var acts = ReferrersOf(ofAny).OfType<Recognition>().Where(act => ofAny.Contains(act.Of) && byAny.Contains(act.By)).ToList();
        return Latest(acts.Where(act => !act.IsSpan), act => act.Act != RecognitionAct.Withdrawn, on)
            .Unless(acts.Where(act => act.IsSpan), on)
            .OrByCoverage(() => CoverageOf(FactKind.Recognition, on, recognized, by));
    }

    /// <summary>Whether two states had diplomatic relations on a day.</summary>
    /// <param name="one">One of the two.</param>
    /// <param name="other">The other.</param>
    /// <param name="on">The day.</param>
    /// <param name="lineage">Whether relations of states that they continued or succeeded count too: the Soviet Union's for Russia's.</param>
    /// <returns><see cref="Certainty.Unknown"/> where no fact tells and no <see cref="Coverage"/> lets its absence mean <see cref="Certainty.No"/>.
    /// <see cref="Certainty.No"/>, without facts, on a day on which by all accounts of its existence one of them did not exist.</returns>
    public Answer DiplomaticRelations(State one, State other, DateOnly on, Lineage lineage = Lineage.Exact)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (oneAny, otherAny) = (Ancestry.Of(one, lineage), Ancestry.Of(other, lineage));
        if (!MayExist(oneAny, on) || !MayExist(otherAny, on))
            return new(Certainty.No, []);

        var referrers = ReferrersOf(oneAny).ToList();
        var acts = referrers.OfType<DiplomaticRelations>().Where(act => act.Between.Any(oneAny.Contains) && act.Between.Any(otherAny.Contains)).ToList();

        // Whoever does not recognize a state has no diplomatic relations with it.
        var withheld = referrers.OfType<Recognition>().Where(act => act.IsSpan
            && ((oneAny.Contains(act.By) && otherAny.Contains(act.Of)) || (otherAny.Contains(act.By) && oneAny.Contains(act.Of))));
        return Latest(acts.Where(act => !act.IsSpan), act => act.Act != DiplomaticAct.BrokenOff, on)
            .Unless(acts.Where(act => act.IsSpan).Concat<Fact>(withheld), on)
            .OrByCoverage(() => CoverageOf(FactKind.DiplomaticRelations, on, one, other));
    }

    /// <summary>False where all accounts of existence that there are exclude the day for all of the entities.</summary>
    private static bool MayExist(Entity[] entities, DateOnly on) => entities.Any(entity =>
        entity is not State { Existence.Count: > 0 } state || state.Existence.Any(account => account.When.HoldsOn(on) != Certainty.No));

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

    private Coverage? CoverageOf(FactKind kind, DateOnly on, params Entity[] entities) =>
        CoverageOf(new(kind, on, [.. entities.Select(entity => (Entity[])[entity])], []));
}
