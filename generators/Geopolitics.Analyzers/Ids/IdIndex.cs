using System.Runtime.CompilerServices;
using Geopolitics.Analyzers.Symbols;
using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
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

    private readonly Dictionary<string, Signature> signatures = new(StringComparer.Ordinal);

    private IdIndex(IEnumerable<KnownId> ids, IEnumerable<Signature> manifest)
    {
        foreach (var known in ids)
        {
            var (index, key) = CSharpName.FromSlug(known.Id) == known.Twin.Name ? (byId, known.Id) : (byOldName, known.Twin.Name);
            if (!index.ContainsKey(key))
                index.Add(key, known);
        }

        foreach (var signature in manifest)
        {
            if (!signatures.ContainsKey(signature.Id))
                signatures.Add(signature.Id, signature);
        }
    }

    /// <summary>The ids of one assembly.</summary>
    public static IdIndex Of(IAssemblySymbol assembly, GeopoliticsSymbols symbols) =>
        ByAssembly.GetValue(assembly, key => new(IdClasses.In(key, symbols), Manifest.Of(key, symbols)));

    /// <summary>The ids of the library, of the layers that a compilation references, and of its own layer.</summary>
    public static IdIndex OfLayers(Compilation compilation, GeopoliticsSymbols symbols)
    {
        var layers = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == symbols.Assembly.Name)))
            .Prepend(symbols.Assembly)
            .Append(compilation.Assembly)
            .Distinct<IAssemblySymbol>(SymbolEqualityComparer.Default)
            .Select(assembly => Of(assembly, symbols))
            .ToList();
        return new(
            layers.SelectMany(layer => layer.byId.Values.Concat(layer.byOldName.Values)).Where(known => compilation.IsSymbolAccessibleWithin(known.Twin, compilation.Assembly)),
            layers.SelectMany(layer => layer.signatures.Values));
    }

    /// <summary>The constant of an id, which may be an old one.</summary>
    public KnownId? Find(string id) =>
        byId.TryGetValue(id, out var known) ? known
        : CSharpName.IsSlug(id) && byOldName.TryGetValue(CSharpName.FromSlug(id), out known) ? known with { Id = id }
        : null;

    /// <summary>The constant of the one entity of a class that has a name, or null where none has it, or several have.</summary>
    public KnownId? FindByName(string name, ITypeSymbol asked)
    {
        // What a manifest calls a source is made of its author and year.
        var named = signatures.Values.Where(signature => signature.Label == name && signature.Kind != ItemKind.Source)
            .Select(signature => Find(signature.Id))
            .Where(known => known is not null && known.MayBe(asked))
            .Take(2)
            .ToList();
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>The class of the item that has an id, or null where none has it.</summary>
    public INamedTypeSymbol? KindOf(string id, GeopoliticsSymbols symbols) =>
        Find(id)?.Kind ?? (signatures.TryGetValue(id, out var signature) ? symbols.Kind(signature.Kind.ToString()) : null);

    /// <summary>The ids of items that may be of a class, without obsolete ones.</summary>
    public IEnumerable<string> IdsOf(INamedTypeSymbol asked, GeopoliticsSymbols symbols)
    {
        var kinds = new Dictionary<ItemKind, bool>();
        foreach (var signature in signatures.Values)
        {
            if (!kinds.TryGetValue(signature.Kind, out var mayBe))
                kinds.Add(signature.Kind, mayBe = symbols.Kind(signature.Kind.ToString())?.IsOrDerivesFrom(asked) == true);
            if (mayBe)
                yield return signature.Id;
        }

        foreach (var known in byId.Values)
        {
            if (!signatures.ContainsKey(known.Id) && known.MayBe(asked) && !Successors.IsObsolete(known.Twin))
                yield return known.Id;
        }
    }

    /// <summary>When the item of a constant existed: the accounts, which may disagree; none where the data has none.</summary>
    public IReadOnlyList<Edtf> ExistenceOf(IPropertySymbol constant)
    {
        foreach (var known in byId.Values.Concat(byOldName.Values))
        {
            if (known.Twin.Name == constant.Name && known.Constants.Is(constant.ContainingType) && signatures.TryGetValue(known.Id, out var signature))
                return [.. signature.Existence.Select(account => account.When.Value).Distinct()];
        }

        return [];
    }
}
