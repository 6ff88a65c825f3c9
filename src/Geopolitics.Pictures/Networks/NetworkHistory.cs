using Geopolitics.Pictures.Facts;

namespace Geopolitics.Pictures.Networks;

/// <summary>The ties between states over all days.</summary>
internal sealed class NetworkHistory
{
    private readonly StateNetworkOptions options;

    public NetworkHistory(Catalog catalog, StateNetworkOptions options)
    {
        Catalog = catalog;
        this.options = options;
        Ties = [.. Agreements().Concat(DiplomaticRelations()).Concat(Recognitions()).Concat(Disputes()).Concat(Relations()).Where(tie => tie.Runs.Count > 0).OrderBy(tie => tie.Kind)];

        var tied = options.States.Count > 0 ? options.States.DistinctBy(state => state.Id) : Ties.SelectMany(tie => tie.States).DistinctBy(state => state.Id);
        States = CircleOrder.Of([.. tied.OrderBy(state => state.Id, StringComparer.Ordinal)], Ties);
        Existence = States.ToDictionary(state => state.Id, state => Run.Of(state.Existence.Select(account => account.When), day => (Exists(state, day), null)), StringComparer.Ordinal);
    }

    public Catalog Catalog { get; }

    /// <summary>The ties, kind by kind.</summary>
    public IReadOnlyList<Tie> Ties { get; }

    /// <summary>The states in the order in which they stand in the circle.</summary>
    public IReadOnlyList<State> States { get; }

    /// <summary>When each state existed, by its id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Run>> Existence { get; }

    /// <summary>Whether a state may have existed on a day, by any account; one without accounts may always.</summary>
    public bool MayExist(State state, DateOnly day) => Existence[state.Id].LastOrDefault(run => run.From <= day) is { Certainty: not Certainty.No };

    /// <summary>Of a state without accounts it is not known.</summary>
    private static Certainty Exists(State state, DateOnly day) =>
        state.Existence.Count == 0 ? Certainty.Unknown : Exports.Panel.Existence.On(state, day);

    private IEnumerable<Tie> Agreements()
    {
        foreach (var agreement in Catalog.Facts<Agreement>())
        {
            var kind = Exports.Tables.Alliances.Has(agreement) ? TieKind.Alliance : TieKind.Agreement;
            if (Tied(kind, agreement.Parties) is not { } states)
                continue;

            // An agreement binds each party from its own day on, and so ties every two from the later one's.
            foreach (var (one, other) in states.SelectMany((one, place) => states.Skip(place + 1).Select(other => (one, other))))
                yield return new(kind, [one, other], Run.Of(TurningDays.TimesOf(agreement, Catalog).Concat(Continuations(one, other)), day => Binds(agreement, one, other, day)));
        }
    }

    private IEnumerable<Tie> Disputes()
    {
        foreach (var dispute in Catalog.Facts<Dispute>())
        {
            if (Tied(TieKind.Dispute, dispute.Claimants) is { } states)
                yield return new(TieKind.Dispute, states, Run.Of(TurningDays.TimesOf(dispute, Catalog), day => InForce(dispute, day)));
        }
    }

    private IEnumerable<Tie> Relations()
    {
        foreach (var relation in Catalog.Facts<Relation>())
        {
            if (Tied(TieKind.Relation, relation.Between) is { } states)
                yield return new(TieKind.Relation, states, Run.Of(TurningDays.TimesOf(relation, Catalog), day => InForce(relation, day)));
        }
    }

    private IEnumerable<Tie> DiplomaticRelations()
    {
        var acts = Catalog.Facts<DiplomaticRelations>().ToList();
        foreach (var pair in acts.Select(act => Tied(TieKind.DiplomaticRelations, act.Between)).OfType<List<State>>().Where(pair => pair.Count == 2).DistinctBy(pair => (pair[0].Id, pair[1].Id)))
        {
            var own = acts.Where(act => pair.TrueForAll(act.Between.Contains)).Concat<Fact>(Catalog.Facts<Recognition>().Where(act => pair.Contains(act.By) && pair.Contains(act.Of)));
            yield return new(TieKind.DiplomaticRelations, pair, Run.Of(own.SelectMany(TurningDays.TimesOf).Concat(Existences(pair)), day => Known(Catalog.DiplomaticRelations(pair[0], pair[1], day))));
        }
    }

    private IEnumerable<Tie> Recognitions()
    {
        var acts = Catalog.Facts<Recognition>().ToList();
        foreach (var pair in acts.DistinctBy(act => (act.By.Id, act.Of.Id)))
        {
            if (pair.Of is not State recognized || Tied(TieKind.Recognition, [pair.By, recognized]) is null)
                continue;

            State[] states = [pair.By, recognized];
            var own = acts.Where(act => act.By.Equals(pair.By) && act.Of.Equals(recognized));
            yield return new(TieKind.Recognition, states, Run.Of(own.SelectMany(TurningDays.TimesOf).Concat(Existences(states)), day => Known(Catalog.RecognitionOf(recognized, pair.By, day))));
        }
    }

    private static IEnumerable<Edtf> Existences(IEnumerable<State> states) => states.SelectMany(state => state.Existence).Select(account => account.When);

    /// <summary>What is unknown for want of any fact is no tie.</summary>
    private static (Certainty Certainty, Fact? Fact) Known(Answer answer) =>
        answer.Certainty is Certainty.Certainly or Certainty.Possibly ? (answer.Certainty, answer.Facts is [.., var last] ? last : null) : (Certainty.No, null);

    private static IEnumerable<Edtf> Continuations(params State[] states) => states.SelectMany(state => state.Predecessors).Select(predecessor => predecessor.When).OfType<Edtf>();

    private (Certainty Certainty, Fact? Fact) Binds(Agreement agreement, State one, State other, DateOnly day) =>
        (Catalog.Facts().Between(one, other).InForceOn(day).Answer(agreement), agreement);

    private (Certainty Certainty, Fact? Fact) InForce(Fact fact, DateOnly day) => (Catalog.Facts().InForceOn(day).Answer(fact), fact);

    /// <summary>Those of the actors who are states that are shown, or null where fewer than two are or the kind is not asked for.</summary>
    private List<State>? Tied(TieKind kind, IEnumerable<Actor> actors)
    {
        if (options.Kinds.Count > 0 && !options.Kinds.Contains(kind))
            return null;

        var states = actors.OfType<State>().Where(state => options.States.Count == 0 || options.States.Contains(state)).DistinctBy(state => state.Id).OrderBy(state => state.Id, StringComparer.Ordinal).ToList();
        return states.Count < 2 ? null : states;
    }
}
