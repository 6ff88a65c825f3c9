using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Geopolitics.Benchmarks.Performance;

/// <summary>What is measured this time.</summary>
internal sealed class Session
{
    private readonly Lazy<BenchmarkResults> benchmarks;

    public Session(IReadOnlyList<Part> parts, Effort effort)
    {
        (Parts, Effort) = (parts, effort);
        benchmarks = new(RunBenchmarks);
    }

    public IReadOnlyList<Part> Parts { get; }

    public Effort Effort { get; }

    /// <summary>What BenchmarkDotNet measures for all parts that want it: together, for it builds a program first.</summary>
    public BenchmarkResults Benchmarks => benchmarks.Value;

    public int Choose(int inShort, int inFull) => Effort == Effort.Short ? inShort : inFull;

    private BenchmarkResults RunBenchmarks()
    {
        var job = Job.Default
            .WithWarmupCount(Choose(2, 6))
            .WithIterationCount(Choose(3, 15))
            .WithIterationTime(TimeInterval.FromMilliseconds(Choose(100, 200)));
        return new(BenchmarkRunner.Run([.. Parts.OfType<BenchmarkPart>().Select(part => part.Type)], ManualConfig.CreateEmpty()
            .AddJob(Effort == Effort.Short ? job.WithToolchain(InProcessEmitToolchain.Instance) : job)
            .WithBuildTimeout(TimeSpan.FromMinutes(10))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddExporter(JsonExporter.BriefCompressed)
            .AddLogger(ConsoleLogger.Default)));
    }
}
