using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Binding;

/// <summary>Which ids can be constants.</summary>
internal static class ConstantNames
{
    /// <summary>Members that every constants class has by hand, or by being a class.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "All", "Parse", "TryParse", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
    };

    /// <summary>Why the id's C# name cannot be had, or null when it can.</summary>
    public static string? Problem(ItemKind kind, string id, SignatureTable table)
    {
        var name = CSharpName.FromSlug(id);
        if (Reserved.Contains(name) || name == DataSchema.Of(kind).ConstantsClass)
            return $"`{DataSchema.Of(kind).ConstantsClass}` keeps for itself";

        return table.OwnerOfConstant(kind, id) is { } owner && owner != id ? $"`{owner}` has already" : null;
    }
}
