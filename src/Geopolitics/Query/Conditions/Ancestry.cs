namespace Geopolitics.Conditions;

/// <summary>The states that a question about one means.</summary>
internal static class Ancestry
{
    public static Entity[] Of(Entity entity, Lineage lineage)
    {
        if (lineage == Lineage.Exact || entity is not State)
            return [entity];

        var found = new List<Entity> { entity };
        for (var next = 0; next < found.Count; next++)
        {
            foreach (var predecessor in ((State)found[next]).Predecessors)
            {
                if (!found.Contains(predecessor.State))
                    found.Add(predecessor.State);
            }
        }

        return [.. found];
    }
}
