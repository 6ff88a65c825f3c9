namespace Geopolitics.Exports.Panel;

/// <summary>
/// The pairs of states of whose diplomatic relations the catalogue may know anything: of the others, which are nearly all, the answer is known without asking.
/// </summary>
internal sealed class PairsWithAnswers
{
    private readonly HashSet<(string, string)> pairs = [];
    private readonly HashSet<string> states = [];

    public PairsWithAnswers(Catalog catalog)
    {
        foreach (var fact in catalog.Facts<DiplomaticRelations>())
            AddAll(fact.Between);
        foreach (var fact in catalog.Facts<Recognition>())
            AddAll([fact.By, fact.Of]);
        foreach (var coverage in catalog.Facts<Coverage>().Where(coverage => coverage.Of == FactKind.DiplomaticRelations))
        {
            if (coverage.Entities is [var only])
                states.Add(only.Id);
            else
                AddAll(coverage.Entities);
        }
    }

    public bool Has(State one, State other) => states.Contains(one.Id) || states.Contains(other.Id) || pairs.Contains((one.Id, other.Id));

    private void AddAll(IReadOnlyList<Entity> entities)
    {
        foreach (var one in entities)
        {
            foreach (var other in entities)
                pairs.Add((one.Id, other.Id));
        }
    }
}
