using System.Runtime.CompilerServices;
using Geopolitics.Analyzers.Symbols;
using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Layers;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Ids;

/// <summary>Ids by their text, and what is known of their items.</summary>
internal sealed class IdIndex
{
    /// <summary>Symbols of a referenced assembly outlive the compilations of an editor, so each is read once, not at each key.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, IdIndex> ByAssembly = new();

    private readonly Dictionary<string, KnownId> byId = new(StringComparer.Ordinal);

    /// <summary>Constants that are called after another id than the one that they have: old ids, whose constants have the new one.</summary>
    private readonly Dictionary<string, KnownId> byOldName = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ManifestItem> items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ManifestRedirect> redirects = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string>> idsByName;

    private IdIndex(IEnumerable<KnownId> ids, IEnumerable<ManifestItem> manifest, IEnumerable<ManifestRedirect> manifestRedirects)
    {
        foreach (var known in ids)
        {
            var (index, key) = CSharpName.FromSlug(known.Id) == known.Twin.Name ? (byId, known.Id) : (byOldName, known.Twin.Name);
            if (!index.ContainsKey(key))
                index.Add(key, known);
        }

        foreach (var item in manifest)
        {
            if (!items.ContainsKey(item.Signature.Id))
                items.Add(item.Signature.Id, item);
        }

        foreach (var redirect in manifestRedirects)
        {
            if (!redirects.ContainsKey(redirect.From))
                redirects.Add(redirect.From, redirect);
        }

        idsByName = new(() => items.Values
            .Where(item => item.Signature.Kind != ItemKind.Source)
            .SelectMany(item => item.Names.Prepend(item.Signature.Label).Select(NameKey.Of).Distinct().Select(key => (Key: key, item.Signature.Id)))
            .ToLookup(name => name.Key, name => name.Id));
    }

    /// <summary>The ids of one assembly.</summary>
    public static IdIndex Of(IAssemblySymbol assembly, GeopoliticsSymbols symbols) =>
        ByAssembly.GetValue(assembly, key => new(IdClasses.In(key, symbols), Manifest.Of(key, symbols), Manifest.RedirectsOf(key, symbols)));

    /// <summary>The ids of the library, of the layers that a compilation references, and of its own layer.</summary>
    public static IdIndex OfLayers(Compilation compilation, GeopoliticsSymbols symbols)
    {
        var layers = LayersBelow(compilation, symbols)
            .Prepend(symbols.Assembly)
            .Append(compilation.Assembly)
            .Distinct<IAssemblySymbol>(SymbolEqualityComparer.Default)
            .Select(assembly => Of(assembly, symbols))
            .ToList();
        return new(
            layers.SelectMany(layer => layer.byId.Values.Concat(layer.byOldName.Values)).Where(known => compilation.IsSymbolAccessibleWithin(known.Twin, compilation.Assembly)),
            layers.SelectMany(layer => layer.items.Values),
            layers.SelectMany(layer => layer.redirects.Values));
    }

    /// <summary>The assemblies that a compilation references and that know the library: layers among them.</summary>
    public static IReadOnlyList<IAssemblySymbol> LayersBelow(Compilation compilation, GeopoliticsSymbols symbols) =>
        [.. compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == symbols.Assembly.Name)))];

    /// <summary>The constant of an id, which may be an old one.</summary>
    public KnownId? Find(string id) =>
        byId.TryGetValue(id, out var known) ? known
        : CSharpName.IsSlug(id) && byOldName.TryGetValue(CSharpName.FromSlug(id), out known) ? known with { Id = id }
        : null;

    /// <summary>The constant of the one entity of a class that has a name or a code, or null where none has it, or several have.</summary>
    public KnownId? FindByName(string name, INamedTypeSymbol asked, GeopoliticsSymbols symbols)
    {
        var ids = IdsOfName(name, asked, symbols).Take(2).ToList();
        return ids.Count == 1 ? Find(ids[0]) : null;
    }

    /// <summary>
    /// True where no entity of a class has a name or a code. What is asked of sources is not judged, for manifests do not have their titles; nor is anything where
    /// a layer is of a version whose manifest has no names.
    /// </summary>
    public bool IsNoName(string name, INamedTypeSymbol asked, GeopoliticsSymbols symbols) =>
        symbols.Kind(nameof(ItemKind.Source))?.IsOrDerivesFrom(asked) != true
        && items.Values.All(item => item.KnowsNames)
        && !IdsOfName(name, asked, symbols).Any();

    /// <summary>Where an id leads on to, or null.</summary>
    public string? RedirectOf(string id) => redirects.TryGetValue(id, out var redirect) ? redirect.To : null;

    private IEnumerable<string> IdsOfName(string name, INamedTypeSymbol asked, GeopoliticsSymbols symbols) => NameKey.Of(name) is { Length: > 0 } key
        ? idsByName.Value[key].Where(id => symbols.Kind(items[id].Signature.Kind.ToString())?.IsOrDerivesFrom(asked) == true)
        : [];

    /// <summary>The class of the item that has an id, or null where none has it.</summary>
    public INamedTypeSymbol? KindOf(string id, GeopoliticsSymbols symbols) =>
        Find(id)?.Kind ?? (items.TryGetValue(id, out var item) ? symbols.Kind(item.Signature.Kind.ToString()) : null);

    /// <summary>The ids of items that may be of a class, without obsolete ones.</summary>
    public IEnumerable<string> IdsOf(INamedTypeSymbol asked, GeopoliticsSymbols symbols)
    {
        var kinds = new Dictionary<ItemKind, bool>();
        foreach (var signature in items.Values.Select(item => item.Signature))
        {
            if (!kinds.TryGetValue(signature.Kind, out var mayBe))
                kinds.Add(signature.Kind, mayBe = symbols.Kind(signature.Kind.ToString())?.IsOrDerivesFrom(asked) == true);
            if (mayBe)
                yield return signature.Id;
        }

        foreach (var known in byId.Values)
        {
            if (!items.ContainsKey(known.Id) && known.MayBe(asked) && !Successors.IsObsolete(known.Twin))
                yield return known.Id;
        }
    }

    /// <summary>When the item of a constant existed: the accounts, which may disagree; none where the data has none.</summary>
    public IReadOnlyList<Edtf> ExistenceOf(IPropertySymbol constant)
    {
        foreach (var known in byId.Values.Concat(byOldName.Values))
        {
            if (known.Twin.Name == constant.Name && known.Constants.Is(constant.ContainingType) && items.TryGetValue(known.Id, out var item))
                return [.. item.Signature.Existence.Select(account => account.When.Value).Distinct()];
        }

        return [];
    }
}
