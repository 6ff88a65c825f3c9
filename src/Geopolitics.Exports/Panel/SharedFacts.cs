namespace Geopolitics.Exports.Panel;

/// <summary>The facts of a kind that hold on a day, by the states of the panel that share them.</summary>
internal sealed class SharedFacts<TFact>
    where TFact : Fact
{
    private readonly List<(TFact Fact, (int Place, Certainty Holds)[] States)> facts = [];
    private readonly List<int>[] factsOf;

    /// <param name="query">The facts on the day.</param>
    /// <param name="all">All facts of the kind.</param>
    /// <param name="statesOf">Those that share a fact.</param>
    /// <param name="places">The places of the panel's states, by id.</param>
    public SharedFacts(FactQuery<TFact> query, IReadOnlyList<TFact> all, Func<TFact, IEnumerable<Entity>> statesOf, Dictionary<string, int> places)
    {
        factsOf = new List<int>[places.Count];
        foreach (var fact in all)
        {
            if (query.Answer(fact) == Certainty.No)
                continue;

            // An agreement holds for each state from its own accession on.
            var states = statesOf(fact).Distinct().Where(state => places.ContainsKey(state.Id))
                .Select(state => (Place: places[state.Id], Holds: query.Involving(state).Answer(fact)))
                .Where(state => state.Holds != Certainty.No)
                .ToArray();
            if (states.Length < 2)
                continue;

            foreach (var state in states)
                (factsOf[state.Place] ??= []).Add(facts.Count);
            facts.Add((fact, states));
        }
    }

    /// <summary>Counts what a state shares with each of the others, in <paramref name="counts"/> by their places.</summary>
    public void CountOf(int state, CertaintyCounts[] counts, Func<TFact, bool>? isMeant = null)
    {
        Array.Clear(counts);
        foreach (var place in factsOf[state] ?? [])
        {
            var (fact, states) = facts[place];
            if (isMeant is not null && !isMeant(fact))
                continue;

            var own = Array.Find(states, candidate => candidate.Place == state).Holds;
            foreach (var other in states)
                counts[other.Place].Add(own.And(other.Holds));
        }
    }
}
