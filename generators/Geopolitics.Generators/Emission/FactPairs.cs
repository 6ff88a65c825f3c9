using Geopolitics.Format;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Emission;

/// <summary>Which facts two states, territories or organizations have to do with.</summary>
/// <param name="Starts">For each entity, own ones first and then foreign ones, where its partners start; at the end where the last ones end.</param>
/// <param name="Partners">The numbers of the partners, which are greater than the entity's own: a pair stands once.</param>
/// <param name="Facts">A list for each partner.</param>
internal sealed record FactPairs(EquatableArray<int> Starts, EquatableArray<int> Partners, FactLists Facts)
{
    /// <summary>A fact that concerns more of them than this stands in no pair's list, but in one of each entity: pairs grow with the square.</summary>
    public const int Widest = 12;

    /// <param name="firstEntity">The number of the first entity.</param>
    /// <param name="count">The numbers of entities end before this.</param>
    /// <param name="concerned">For each fact, whom it concerns, ascending and each once; null for nobody.</param>
    public static FactPairs Of(int firstEntity, int count, IReadOnlyList<List<int>?> concerned, IReadOnlyList<TimeBounds> bounds)
    {
        var pairs = new SortedDictionary<(int, int), List<int>>();
        for (var fact = 0; fact < concerned.Count; fact++)
        {
            if (concerned[fact] is not { Count: > 1 and <= Widest } entities)
                continue;

            for (var one = 0; one < entities.Count; one++)
            {
                for (var other = one + 1; other < entities.Count; other++)
                {
                    if (!pairs.TryGetValue((entities[one], entities[other]), out var facts))
                        pairs.Add((entities[one], entities[other]), facts = []);
                    facts.Add(fact);
                }
            }
        }

        var starts = new int[count - firstEntity + 1];
        foreach (var pair in pairs.Keys)
            starts[pair.Item1 - firstEntity + 1]++;
        for (var entity = 1; entity < starts.Length; entity++)
            starts[entity] += starts[entity - 1];
        return new(new(starts), pairs.Keys.Select(pair => pair.Item2).ToEquatableArray(), FactLists.Of(pairs.Values.ToList(), bounds));
    }

    /// <summary>For each entity and foreign id, the facts that concern more than <see cref="Widest"/>; null for none.</summary>
    public static IReadOnlyList<List<int>?> WideLists(int firstEntity, int count, IReadOnlyList<List<int>?> concerned)
    {
        var lists = new List<int>?[count - firstEntity];
        for (var fact = 0; fact < concerned.Count; fact++)
        {
            if (concerned[fact] is not { Count: > Widest } entities)
                continue;

            foreach (var entity in entities)
                (lists[entity - firstEntity] ??= []).Add(fact);
        }

        return lists;
    }
}
