using System.Collections.Concurrent;
using Geopolitics.Benchmarks.Synthetic;

namespace Geopolitics.Benchmarks.Alternatives;

/// <summary>Synthetic catalogues as object graphs, each loaded once.</summary>
internal static class PlainCatalogues
{
    private static readonly ConcurrentDictionary<int, PlainCatalogue> Known = new();

    public static PlainCatalogue Of(int facts) => Known.GetOrAdd(facts, static facts => PlainCatalogue.Load(SyntheticFiles.Of(facts)));
}
