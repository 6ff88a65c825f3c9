using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Layers;

/// <summary>Whether the project's constants are to stand on the library's classes too, as extension members, and which names are taken there.</summary>
internal sealed class ExtensionNames : IEquatable<ExtensionNames>
{
    /// <summary>They stand under the project's prefix alone.</summary>
    public static readonly ExtensionNames None = new(areMade: false, []);

    private readonly EquatableArray<TakenName> taken;
    private Dictionary<(ItemKind Kind, string Name), TakenName>? byName;

    private ExtensionNames(bool areMade, EquatableArray<TakenName> taken)
    {
        AreMade = areMade;
        this.taken = taken;
    }

    /// <summary>True where constants stand on the library's classes too.</summary>
    public bool AreMade { get; }

    /// <summary>What the layers below have there. Without a wish for extension members nobody needs to know.</summary>
    public static ExtensionNames Of(GeneratorSettings settings, IEnumerable<LayerManifest> layers) => settings.ExtensionMembers != ExtensionMemberChoice.Made
        ? None
        : new(areMade: true, layers
            .OrderBy(layer => layer.Assembly, StringComparer.Ordinal)
            .SelectMany(layer => layer.Constants.Select(constant => new TakenName(constant.Kind, constant.Id, layer.Assembly)))
            .ToEquatableArray());

    /// <summary>Why an item cannot stand on the library's class, or null where it can.</summary>
    public string? Problem(ItemKind kind, string id)
    {
        byName ??= Index();

        // Where the id itself is taken, that is what is wrong, and it is told elsewhere.
        return byName.TryGetValue((kind, CSharpName.FromSlug(id)), out var owner) && owner.Id != id
            ? $"`{owner.Id}` of {owner.Assembly} has on `{DataSchema.Of(kind).ConstantsClass}` already"
            : null;
    }

    /// <summary>True where an item has no place there.</summary>
    public bool IsTaken(ItemKind kind, string id) => (byName ??= Index()).ContainsKey((kind, CSharpName.FromSlug(id)));

    public bool Equals(ExtensionNames? other) => other is not null && AreMade == other.AreMade && taken.Equals(other.taken);

    public override bool Equals(object? obj) => Equals(obj as ExtensionNames);

    public override int GetHashCode() => taken.GetHashCode();

    private Dictionary<(ItemKind Kind, string Name), TakenName> Index()
    {
        var index = new Dictionary<(ItemKind Kind, string Name), TakenName>(taken.Count);
        foreach (var name in taken)
        {
            var key = (name.Kind, CSharpName.FromSlug(name.Id));
            if (!index.ContainsKey(key))
                index.Add(key, name);
        }

        return index;
    }

    private sealed record TakenName(ItemKind Kind, string Id, string Assembly);
}
