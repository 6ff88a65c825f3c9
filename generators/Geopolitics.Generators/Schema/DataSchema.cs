using Geopolitics.Format;

namespace Geopolitics.Generators.Schema;

/// <summary>All that a data file may hold.</summary>
internal static class DataSchema
{
    /// <summary>Properties of a file that are not sections.</summary>
    public const string SchemaProperty = "$schema";

    /// <summary><c>false</c> keeps a file's items out of the constants: bulk facts are reached by queries.</summary>
    public const string ConstantsProperty = "constants";

    private static readonly KindDefinition[] Kinds = [.. EntityKinds.All, .. FactKinds.All];

    private static readonly Dictionary<string, KindDefinition> BySection = Kinds.ToDictionary(kind => kind.Section);

    private static readonly Dictionary<ItemKind, KindDefinition> ByKind = Kinds.ToDictionary(kind => kind.Kind);

    public static IReadOnlyList<KindDefinition> AllKinds => Kinds;

    /// <summary>All properties that a file may have.</summary>
    public static IEnumerable<string> FileProperties => [.. BySection.Keys, RedirectSection.Name, ConstantsProperty, SchemaProperty];

    public static KindDefinition Of(ItemKind kind) => ByKind[kind];

    public static KindDefinition? FindSection(string name) => BySection.TryGetValue(name, out var kind) ? kind : null;
}
