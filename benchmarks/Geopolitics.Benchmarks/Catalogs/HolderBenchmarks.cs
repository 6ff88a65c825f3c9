using BenchmarkDotNet.Attributes;
using Geopolitics.Benchmarks.Synthetic;

namespace Geopolitics.Benchmarks.Catalogs;

/// <summary>Who held an office on a day.</summary>
[MemoryDiagnoser]
public class HolderBenchmarks
{
    private static readonly DateOnly Day = new(1925, 5, 5);

    private Catalog catalog = null!;
    private Office office = null!;
    private Tenure[] tenures = [];

    [Params(100_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Load()
    {
        catalog = SyntheticLayer.CatalogOf(Facts);
        office = catalog.Entities<Office>().Parse("foreign-minister-of-state-7");
        tenures = [.. catalog.Facts<Tenure>()];
    }

    [Benchmark(Baseline = true)]
    public Person? LinqOverTenures() => tenures.First(tenure => tenure.Office == office && tenure.When.HoldsOn(Day) == Certainty.Certainly).Holder;

    [Benchmark]
    public OfficeHolders HoldersOf() => catalog.HoldersOf(office, Day);
}
