using Geopolitics.Format;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Binding;

/// <summary>What an id stands for, with all that it leads to: an office's principal and tenures, a tenure's holder, ancestors.</summary>
/// <param name="Signature">The item's own signature; null where no item has the id.</param>
/// <param name="Tenures">For an office its tenures, by id.</param>
/// <param name="Reached">Whatever else it leads to, by id.</param>
internal sealed record Surroundings(Signature? Signature, EquatableArray<Signature> Tenures, EquatableArray<Signature> Reached)
{
    /// <summary>Of an id that no item has.</summary>
    public static readonly Surroundings None = new(null, [], []);

    /// <summary>So few are compared more quickly than hashed.</summary>
    private const int Few = 16;

    /// <summary>True for an office that stands in what could not be read: a tenure of it may be there.</summary>
    public bool MayHaveMoreTenures { get; init; }

    public static Surroundings Of(Signature start, SignatureTable table)
    {
        if (start is { Kind: not ItemKind.Office, Tenure: null, Ancestors.Count: 0 })
            return new(start, [], []);

        // No recursion: a chain of facts that supersede one another can be as long as an author likes. What was reached is at once what is still to be asked.
        var reached = new List<Signature> { start };
        HashSet<string>? many = null;
        for (var next = 0; next < reached.Count; next++)
        {
            var signature = reached[next];
            foreach (var ancestor in signature.Ancestors)
                Reach(table.Find(ancestor));
            if (signature.Tenure?.Holder is { } holder)
                Reach(table.Find(holder));
            if (signature.Kind == ItemKind.Office)
            {
                foreach (var tenure in table.TenuresOf(signature.Id))
                    Reach(tenure);
            }
        }

        reached.RemoveAt(0);
        reached.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return new(start, start.Kind == ItemKind.Office ? table.TenuresOf(start.Id) : [], reached.ToEquatableArray())
        {
            MayHaveMoreTenures = start.Kind == ItemKind.Office && table.MayBeLost(start.Id),
        };

        void Reach(Signature? signature)
        {
            if (signature is null || !(many is null ? !IsReached(signature) : many.Add(signature.Id)))
                return;

            reached.Add(signature);
            if (reached.Count == Few)
                many = new(reached.Select(item => item.Id), StringComparer.Ordinal);
        }

        bool IsReached(Signature signature)
        {
            foreach (var other in reached)
            {
                if (ReferenceEquals(other, signature))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The signature of an id that the item leads to.</summary>
    public Signature? Find(string id)
    {
        var (first, after) = (0, Reached.Count);
        while (first < after)
        {
            var middle = (first + after) / 2;
            var order = string.CompareOrdinal(Reached[middle].Id, id);
            if (order == 0)
                return Reached[middle];

            (first, after) = order < 0 ? (middle + 1, after) : (first, middle);
        }

        return null;
    }
}
