using BenchmarkDotNet.Attributes;
using Geopolitics.Benchmarks.Alternatives;
using Geopolitics.Benchmarks.Synthetic;

namespace Geopolitics.Benchmarks.Catalogs;

/// <summary>The facts between two states in a year: of a pair that has few, and of the pair that has most.</summary>
[MemoryDiagnoser]
public class BetweenBenchmarks
{
    private const string Year = "1987";

    private static readonly DateOnly First = new(1987, 1, 1);
    private static readonly DateOnly Last = new(1987, 12, 31);

    private Catalog catalog = null!;
    private PlainCatalogue plain = null!;
    private PlainFact[] array = [];
    private SqliteCatalogue sqlite = null!;
    private State one = null!;
    private State other = null!;

    [Params(100_000)]
    public int Facts { get; set; }

    [Params("few", "most")]
    public string Pair { get; set; } = "few";

    [GlobalSetup]
    public void Load()
    {
        catalog = SyntheticLayer.CatalogOf(Facts);
        plain = PlainCatalogue.Load(SyntheticCatalogue.Create(Facts));
        array = [.. plain.Facts];
        sqlite = new(plain);
        one = catalog.Entities<State>().Parse("state-0");
        other = Pair == "most"
            ? catalog.Entities<State>().Parse("state-1")
            : catalog.Entities<State>().First(state => catalog.Facts().Between(one, state).During(Year).Count() is 1 or 2);
        if (LinqOverObjects() != CatalogQuery())
            throw new InvalidOperationException($"{LinqOverObjects()} by LINQ, {CatalogQuery()} by us");
    }

    [GlobalCleanup]
    public void Close() => sqlite.Dispose();

    [Benchmark(Baseline = true)]
    public int LinqOverObjects()
    {
        var (oneThing, otherThing) = (plain.Entities[one.Id], plain.Entities[other.Id]);
        return array.Where(fact => fact.First >= First && fact.Last <= Last && fact.Participants.Contains(oneThing) && fact.Participants.Contains(otherThing)).Sum(fact => fact.Id.Length);
    }

    [Benchmark]
    public int IndexedSqlite() => sqlite.Between(one.Id, other.Id, First.DayNumber, Last.DayNumber);

    [Benchmark]
    public int CatalogQuery()
    {
        var length = 0;
        foreach (var fact in catalog.Facts().Between(one, other).During(Year).Certainly())
            length += fact.Id.Length;
        return length;
    }
}
