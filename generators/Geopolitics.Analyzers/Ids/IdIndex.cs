using System.Runtime.CompilerServices;
using Geopolitics.Analyzers.Symbols;
using Geopolitics.Generators.Common;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Ids;

/// <summary>Ids by their text.</summary>
internal sealed class IdIndex
{
    /// <summary>Symbols of a referenced assembly outlive the compilations of an editor, so each is read once, not at each key.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, IdIndex> ByAssembly = new();

    private readonly Dictionary<string, KnownId> byId = new(StringComparer.Ordinal);

    /// <summary>Constants that are called after another id than the one that they have: old ids, whose constants have the new one.</summary>
    private readonly Dictionary<string, KnownId> byOldName = new(StringComparer.Ordinal);

    private IdIndex(IEnumerable<KnownId> ids)
    {
        foreach (var known in ids)
        {
            var (index, key) = CSharpName.FromSlug(known.Id) == known.Twin.Name ? (byId, known.Id) : (byOldName, known.Twin.Name);
            if (!index.ContainsKey(key))
                index.Add(key, known);
        }
    }

    public IEnumerable<KnownId> All => byId.Values.Concat(byOldName.Values);

    /// <summary>The ids of one assembly.</summary>
    public static IdIndex Of(IAssemblySymbol assembly, GeopoliticsSymbols symbols) =>
        ByAssembly.GetValue(assembly, key => new(IdClasses.In(key, symbols)));

    /// <summary>The ids of the library, of the layers that a compilation references, and of its own layer.</summary>
    public static IdIndex OfLayers(Compilation compilation, GeopoliticsSymbols symbols) => new(
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == symbols.Assembly.Name)))
            .Prepend(symbols.Assembly)
            .Append(compilation.Assembly)
            .Distinct<IAssemblySymbol>(SymbolEqualityComparer.Default)
            .SelectMany(assembly => Of(assembly, symbols).All)
            .Where(known => compilation.IsSymbolAccessibleWithin(known.Twin, compilation.Assembly)));

    public KnownId? Find(string id) =>
        byId.TryGetValue(id, out var known) ? known
        : CSharpName.IsSlug(id) && byOldName.TryGetValue(CSharpName.FromSlug(id), out known) ? known with { Id = id }
        : null;

    /// <summary>The ids that are not obsolete.</summary>
    public IEnumerable<KnownId> Live => byId.Values.Where(known => !Successors.IsObsolete(known.Twin));
}
