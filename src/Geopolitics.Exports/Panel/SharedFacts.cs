namespace Geopolitics.Exports.Panel;

/// <summary>The facts of a kind that hold on a day, by the states of the panel that share them.</summary>
internal sealed class SharedFacts<TFact>
    where TFact : Fact
{
    private readonly List<(TFact Fact, Certainty Holds, int[] States)> facts = [];
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
            var states = statesOf(fact).Select(state => places.TryGetValue(state.Id, out var place) ? place : -1).Where(place => place >= 0).Distinct().ToArray();
            if (states.Length < 2)
                continue;

            var holds = query.Answer(fact);
            if (holds == Certainty.No)
                continue;

            foreach (var state in states)
                (factsOf[state] ??= []).Add(facts.Count);
            facts.Add((fact, holds, states));
        }
    }

    /// <summary>Counts what a state shares with each of the others, in <paramref name="counts"/> by their places.</summary>
    public void CountOf(int state, CertaintyCounts[] counts, Func<TFact, bool>? isMeant = null)
    {
        Array.Clear(counts);
        foreach (var place in factsOf[state] ?? [])
        {
            var (fact, holds, states) = facts[place];
            if (isMeant is not null && !isMeant(fact))
                continue;

            foreach (var other in states)
                counts[other].Add(holds);
        }
    }
}
