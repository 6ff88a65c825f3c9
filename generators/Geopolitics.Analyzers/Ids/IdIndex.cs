using System.Runtime.CompilerServices;
using Geopolitics.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Ids;

/// <summary>Ids by their text.</summary>
internal sealed class IdIndex
{
    /// <summary>Symbols of a referenced assembly outlive the compilations of an editor, so each is read once, not at each key.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, IdIndex> ByAssembly = new();

    private readonly Dictionary<string, KnownId> byId = new(StringComparer.Ordinal);

    private IdIndex(IEnumerable<KnownId> ids)
    {
        foreach (var known in ids)
        {
            // The old name of an item may have the value of the new one: then the new one speaks for the id.
            if (!byId.TryGetValue(known.Id, out var other) || (Successors.IsObsolete(other.Twin) && !Successors.IsObsolete(known.Twin)))
                byId[known.Id] = known;
        }
    }

    public IEnumerable<KnownId> All => byId.Values;

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

    public KnownId? Find(string id) => byId.TryGetValue(id, out var known) ? known : null;
}
