using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;

namespace Geopolitics.Benchmarks.Generator;

/// <summary>With the server's collector, as csc and the compiler server run (<c>csc.runtimeconfig.json</c>), and with the workstation's, as some editors do.</summary>
internal sealed class BothCollectors : ManualConfig
{
    public BothCollectors() => AddJob(Job.Default.WithGcServer(true).WithId("Server"), Job.Default.WithGcServer(false).WithId("Workstation"));
}
