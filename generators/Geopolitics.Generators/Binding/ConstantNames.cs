using Geopolitics.Format;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Binding;

/// <summary>Which ids have which names in the classes of constants: the first that asks for a name has it.</summary>
internal sealed class ConstantNames
{
    /// <summary>Members that every constants class has by hand, or by being a class.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "All", "Parse", "TryParse", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
    };

    private readonly Dictionary<ItemKind, Dictionary<string, string>> ids = [];

    /// <summary>Takes a name for an id: null where it can be had, or else why not.</summary>
    public string? Take(ItemKind kind, string name, string id)
    {
        if (!ids.TryGetValue(kind, out var ofKind))
            ids.Add(kind, ofKind = new(StringComparer.Ordinal));

        if (!ofKind.TryGetValue(name, out var owner))
            ofKind.Add(name, owner = id);

        if (Reserved.Contains(name) || name == DataSchema.Of(kind).ConstantsClass)
            return $"`{DataSchema.Of(kind).ConstantsClass}` keeps for itself";

        return owner == id ? null : $"`{owner}` has already";
    }
}
