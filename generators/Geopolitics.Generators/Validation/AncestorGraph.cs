using Geopolitics.Generators.Binding;

namespace Geopolitics.Generators.Validation;

/// <summary>What came before what, or is part of what, among the items that a file names.</summary>
internal sealed class AncestorGraph
{
    /// <summary>What remains when all that leads to no circle is taken away: nearly always nothing.</summary>
    private readonly Dictionary<string, Signature> entangled;

    public AncestorGraph(IEnumerable<Signature> signatures)
    {
        entangled = new(StringComparer.Ordinal);
        foreach (var signature in signatures)
        {
            if (signature.Ancestors.Count > 0)
                entangled.Add(signature.Id, signature);
        }

        // Who has no ancestor that has one is in no circle: most are gone at once.
        foreach (var leaf in entangled.Values.Where(signature => !signature.Ancestors.Any(entangled.ContainsKey)).ToList())
            entangled.Remove(leaf.Id);
        if (entangled.Count == 0)
            return;

        var open = entangled.ToDictionary(entry => entry.Key, entry => entry.Value.Ancestors.Count(entangled.ContainsKey), StringComparer.Ordinal);
        var descendants = entangled.Values.SelectMany(signature => signature.Ancestors.Select(ancestor => (ancestor, signature.Id)))
            .ToLookup(pair => pair.ancestor, pair => pair.Id, StringComparer.Ordinal);
        var free = new Stack<string>(open.Where(entry => entry.Value == 0).Select(entry => entry.Key));
        while (free.Count > 0)
        {
            var id = free.Pop();
            entangled.Remove(id);
            foreach (var descendant in descendants[id])
            {
                if (--open[descendant] == 0)
                    free.Push(descendant);
            }
        }
    }

    public bool HasCircles => entangled.Count > 0;

    /// <summary>The shortest way from one item over its ancestors to another, both included; null where there is none.</summary>
    public IReadOnlyList<Signature>? Way(string from, string to)
    {
        if (!entangled.ContainsKey(from) || !entangled.ContainsKey(to))
            return null;

        var cameFrom = new Dictionary<string, string?>(StringComparer.Ordinal) { [from] = null };
        var next = new Queue<string>([from]);
        while (next.Count > 0)
        {
            var id = next.Dequeue();
            if (id == to)
                return Trace(id, cameFrom);

            foreach (var ancestor in entangled[id].Ancestors)
            {
                if (entangled.ContainsKey(ancestor) && !cameFrom.ContainsKey(ancestor))
                {
                    cameFrom.Add(ancestor, id);
                    next.Enqueue(ancestor);
                }
            }
        }

        return null;
    }

    private List<Signature> Trace(string last, Dictionary<string, string?> cameFrom)
    {
        var way = new List<Signature>();
        for (var id = last; id is not null; id = cameFrom[id])
            way.Add(entangled[id]);
        way.Reverse();
        return way;
    }
}
