using BenchmarkDotNet.Attributes;
using Geopolitics.Benchmarks.Alternatives;
using Geopolitics.Benchmarks.Synthetic;

namespace Geopolitics.Benchmarks.Catalogs;

/// <summary>All facts of a kind in a span of years.</summary>
[MemoryDiagnoser]
public class ScanBenchmarks
{
    private static readonly DateOnly First = new(1980, 1, 1);
    private static readonly DateOnly Last = new(1989, 12, 31);

    private Catalog catalog = null!;
    private List<PlainFact> plain = null!;

    [Params(100_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Load()
    {
        catalog = SyntheticLayer.CatalogOf(Facts);
        plain = PlainCatalogues.Of(Facts).Facts;
        if (LinqOverObjects() != CatalogQuery())
            throw new InvalidOperationException($"{LinqOverObjects()} by LINQ, {CatalogQuery()} by us");
    }

    [Benchmark(Baseline = true)]
    public int LinqOverObjects() => plain.Count(fact => fact.Kind == "meetings" && fact.First >= First && fact.Last <= Last);

    [Benchmark]
    public int CatalogQuery()
    {
        var count = 0;
        foreach (var _ in catalog.Facts<Meeting>().During("1980/1989").Certainly())
            count++;
        return count;
    }
}
