namespace Geopolitics.Benchmarks.Performance;

/// <summary>Rows that BenchmarkDotNet measures.</summary>
internal sealed class BenchmarkPart(string name, Type type, params (Row Row, Func<BenchmarkResults, Figure> Read)[] rows) : Part
{
    public override string Name => name;

    /// <summary>The class of the benchmarks.</summary>
    public Type Type => type;

    public override IReadOnlyList<Row> Rows { get; } = [.. rows.Select(row => row.Row)];

    public override IEnumerable<Figure> Measure(Session session) => rows.Select(row => row.Read(session.Benchmarks));
}
