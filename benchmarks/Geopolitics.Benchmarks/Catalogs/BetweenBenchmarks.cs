using BenchmarkDotNet.Attributes;
using Geopolitics.Benchmarks.Alternatives;
using Geopolitics.Benchmarks.Synthetic;

namespace Geopolitics.Benchmarks.Catalogs;

/// <summary>The facts between two states in a year: of a pair that has few, and of the pair that has most in a time in which it has few.</summary>
[MemoryDiagnoser]
public class BetweenBenchmarks
{
    public const string Few = "few";
    public const string MostInQuietDays = "most, in quiet days";

    private const string Year = "1987";

    private Catalog catalog = null!;
    private PlainCatalogue plain = null!;
    private PlainFact[] array = [];
    private SqliteCatalogue sqlite = null!;
    private State one = null!;
    private State other = null!;
    private Edtf period = Edtf.Parse(Year);
    private DateOnly first = new(1987, 1, 1);
    private DateOnly last = new(1987, 12, 31);

    [Params(100_000)]
    public int Facts { get; set; }

    [Params(Few, MostInQuietDays)]
    public string Pair { get; set; } = Few;

    [GlobalSetup]
    public void Load()
    {
        catalog = SyntheticLayer.CatalogOf(Facts);
        plain = PlainCatalogues.Of(Facts);
        array = [.. plain.Facts];
        sqlite = new(plain);
        one = catalog.Entities<State>().Parse("state-0");
        other = Pair == Few
            ? catalog.Entities<State>().First(state => CountOf(state, period) == 1)
            : catalog.Entities<State>().Parse("state-1");
        if (Pair == MostInQuietDays)
            FindQuietDays();
        if (LinqOverObjects() != CatalogQuery())
            throw new InvalidOperationException($"{LinqOverObjects()} by LINQ, {CatalogQuery()} by us");
    }

    [GlobalCleanup]
    public void Close() => sqlite.Dispose();

    [Benchmark(Baseline = true)]
    public int LinqOverObjects()
    {
        var (oneThing, otherThing) = (plain.Entities[one.Id], plain.Entities[other.Id]);
        return array.Where(fact => fact.First >= first && fact.Last <= last && fact.Participants.Contains(oneThing) && fact.Participants.Contains(otherThing)).Sum(fact => fact.Id.Length);
    }

    [Benchmark]
    public int IndexedSqlite() => sqlite.Between(one.Id, other.Id, first.DayNumber, last.DayNumber);

    [Benchmark]
    public int CatalogQuery()
    {
        var length = 0;
        foreach (var fact in catalog.Facts().Between(one, other).During(period).Certainly())
            length += fact.Id.Length;
        return length;
    }

    /// <summary>The first days in which the pair has a single fact.</summary>
    private void FindQuietDays()
    {
        while (CountOf(other, period) != 1)
        {
            last = first.AddDays(Random.Shared.Next(3, 30));
            period = Edtf.Parse($"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}");
        }
    }

    private int CountOf(State state, Edtf days) => catalog.Facts().Between(one, state).During(days).Certainly().Count();
}
