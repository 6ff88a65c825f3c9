using Geopolitics.Benchmarks.Catalogs;
using Geopolitics.Benchmarks.Generator;

namespace Geopolitics.Benchmarks.Performance.Parts;

/// <summary>The rows that single methods tell, from a warm constant to a full scan.</summary>
internal static class BenchmarkParts
{
    private const int Many = 100_000;

    public static BenchmarkPart Constants { get; } = new("constants", typeof(ConstantBenchmarks),
        (new("A warm constant's property", "A property of `Agreements.X`, over the same property of the same object in a `static readonly` field.", 2, Unit.Ratio),
            results => results.Ratio<ConstantBenchmarks>(nameof(ConstantBenchmarks.Constant), nameof(ConstantBenchmarks.StaticReadonlyField))));

    public static BenchmarkPart Ids { get; } = new("ids", typeof(LookUpBenchmarks),
        (new("id → fact", "`Catalog.Parse` of 1,024 different ids of 100,000, over the same hits in a `FrozenDictionary<string, Fact>`.", 1, Unit.Ratio),
            results => results.Ratio<LookUpBenchmarks>(nameof(LookUpBenchmarks.CatalogByText), nameof(LookUpBenchmarks.FrozenDictionary), Many)),
        (new("id → fact, of 1,000", "The same of 1,000 facts.", 1, Unit.Ratio),
            results => results.Ratio<LookUpBenchmarks>(nameof(LookUpBenchmarks.CatalogByText), nameof(LookUpBenchmarks.FrozenDictionary), 1_000)),
        (new("id → fact, from a span", "The same ids as slices of a text, over the `FrozenDictionary`'s look-up for spans.", 1, Unit.Ratio),
            results => results.Ratio<LookUpBenchmarks>(nameof(LookUpBenchmarks.CatalogBySpan), nameof(LookUpBenchmarks.FrozenDictionaryBySpan), Many)),
        (new("id → fact, from UTF-8", "The same ids in UTF-8, over making a string of each and asking the `FrozenDictionary`.", 1, Unit.Ratio),
            results => results.Ratio<LookUpBenchmarks>(nameof(LookUpBenchmarks.CatalogByUtf8), nameof(LookUpBenchmarks.FrozenDictionaryByUtf8), Many)),
        (new("id → fact, memory", "What the three ways together allocate for one id.", 0, Unit.Bytes),
            results => new(
                new[] { nameof(LookUpBenchmarks.CatalogByText), nameof(LookUpBenchmarks.CatalogBySpan), nameof(LookUpBenchmarks.CatalogByUtf8) }
                    .Sum(method => results.Allocated<LookUpBenchmarks>(method, Many)),
                "")));

    public static BenchmarkPart Between { get; } = new("between", typeof(BetweenBenchmarks),
        (new("between(a, b).during(year), over LINQ", "A pair with few facts of 100,000 in a year, over LINQ on an array of objects.", 1 / 1000d, Unit.Ratio),
            results => results.Ratio<BetweenBenchmarks>(nameof(BetweenBenchmarks.CatalogQuery), nameof(BetweenBenchmarks.LinqOverObjects), Many, BetweenBenchmarks.Few)),
        (new("between(a, b).during(year), over SQLite", "The same over SQLite in memory, indexed, with a prepared statement.", 1 / 50d, Unit.Ratio),
            results => results.Ratio<BetweenBenchmarks>(nameof(BetweenBenchmarks.CatalogQuery), nameof(BetweenBenchmarks.IndexedSqlite), Many, BetweenBenchmarks.Few)),
        (new("between(a, b) of a busy pair in quiet days", "One fact returned of the pair that shares most, over one fact returned of a pair with few.", 1.5, Unit.Ratio),
            results => BenchmarkResults.Ratio(
                results.Time<BetweenBenchmarks>(nameof(BetweenBenchmarks.CatalogQuery), Many, BetweenBenchmarks.MostInQuietDays),
                results.Time<BetweenBenchmarks>(nameof(BetweenBenchmarks.CatalogQuery), Many, BetweenBenchmarks.Few))),
        (new("between(a, b).during(year), memory", "What making the query and enumerating it allocates; the enumerator is a struct.", 0, Unit.Bytes),
            results => new(results.Allocated<BetweenBenchmarks>(nameof(BetweenBenchmarks.CatalogQuery), Many, BetweenBenchmarks.Few), "")));

    public static BenchmarkPart Holders { get; } = new("holders", typeof(HolderBenchmarks),
        (new("Holder of an office on a day", "`HoldersOf(office, day)` at 100,000 facts, warm; beside it LINQ over an array of all tenures.", 100, Unit.Nanoseconds), results =>
        {
            var time = results.Time<HolderBenchmarks>(nameof(HolderBenchmarks.HoldersOf), Many);
            return new(time, $"beside {UnitFormatting.Duration(results.Time<HolderBenchmarks>(nameof(HolderBenchmarks.LinqOverTenures), Many))}");
        }));

    public static BenchmarkPart Scan { get; } = new("scan", typeof(ScanBenchmarks),
        (new("Full scan with a filter on kind and date", "`Facts<Meeting>().During(decade)` at 100,000 facts, over LINQ on the objects of System.Text.Json.", 1 / 5d, Unit.Ratio),
            results => results.Ratio<ScanBenchmarks>(nameof(ScanBenchmarks.CatalogQuery), nameof(ScanBenchmarks.LinqOverObjects), Many)));
}
