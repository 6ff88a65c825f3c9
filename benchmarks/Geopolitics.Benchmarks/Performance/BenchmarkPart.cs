using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

namespace Geopolitics.Benchmarks.Performance;

/// <summary>Rows that BenchmarkDotNet measures.</summary>
internal sealed class BenchmarkPart(string name, Type[] types, params (Row Row, Func<BenchmarkResults, Figure> Read)[] rows) : Part
{
    public override string Name => name;

    public override IReadOnlyList<Row> Rows { get; } = [.. rows.Select(row => row.Row)];

    public override IEnumerable<Figure> Measure(Effort effort)
    {
        var results = new BenchmarkResults(BenchmarkRunner.Run(types, Config(effort)));
        return rows.Select(row => row.Read(results));
    }

    private static ManualConfig Config(Effort effort) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithWarmupCount(effort.Choose(2, 6))
            .WithIterationCount(effort.Choose(3, 15))
            .WithIterationTime(TimeInterval.FromMilliseconds(effort.Choose(100, 200))))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddExporter(JsonExporter.BriefCompressed)
        .AddLogger(ConsoleLogger.Default);
}
