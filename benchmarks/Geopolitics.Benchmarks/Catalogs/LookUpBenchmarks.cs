using System.Collections.Frozen;
using System.Text;
using BenchmarkDotNet.Attributes;
using Geopolitics.Benchmarks.Synthetic;

namespace Geopolitics.Benchmarks.Catalogs;

/// <summary>From an id to its fact.</summary>
[MemoryDiagnoser]
public class LookUpBenchmarks
{
    private const int Ids = 1_024;

    private Catalog catalog = null!;
    private FrozenDictionary<string, Fact> frozen = null!;
    private FrozenDictionary<string, Fact>.AlternateLookup<ReadOnlySpan<char>> frozenBySpan;
    private string[] ids = [];
    private ReadOnlyMemory<char>[] slices = [];
    private byte[][] utf8Ids = [];
    private int next;

    [Params(1_000, 100_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Load()
    {
        catalog = SyntheticLayer.CatalogOf(Facts);
        frozen = catalog.Facts().ToFrozenDictionary(fact => fact.Id, StringComparer.Ordinal);
        var random = new Random(1);
        var all = frozen.Keys.ToArray();
        ids = [.. Enumerable.Range(0, Ids).Select(_ => new string(all[random.Next(all.Length)]))];
        frozenBySpan = frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        slices = [.. ids.Select(id => $"<{id}>".AsMemory(1, id.Length))];
        utf8Ids = [.. ids.Select(Encoding.UTF8.GetBytes)];
    }

    [Benchmark(Baseline = true)]
    public Fact FrozenDictionary() => frozen[ids[next++ & (Ids - 1)]];

    [Benchmark]
    public Fact FrozenDictionaryBySpan() => frozenBySpan[slices[next++ & (Ids - 1)].Span];

    [Benchmark]
    public Fact FrozenDictionaryByUtf8() => frozen[Encoding.UTF8.GetString(utf8Ids[next++ & (Ids - 1)])];

    [Benchmark]
    public Fact CatalogByText() => catalog.Parse(ids[next++ & (Ids - 1)]);

    [Benchmark]
    public Fact CatalogBySpan() => catalog.Parse(slices[next++ & (Ids - 1)].Span);

    [Benchmark]
    public Fact? CatalogByUtf8()
    {
        catalog.TryFind<Fact>(utf8Ids[next++ & (Ids - 1)].AsSpan(), out var fact);
        return fact;
    }
}
