using BenchmarkDotNet.Reports;

namespace Geopolitics.Benchmarks.Performance;

/// <summary>What BenchmarkDotNet measured, by benchmark.</summary>
internal sealed class BenchmarkResults(IEnumerable<Summary> summaries)
{
    private readonly List<BenchmarkReport> reports = [.. summaries.SelectMany(summary => summary.Reports)];

    /// <summary>The median of a benchmark, in nanoseconds.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameters">The values of its parameters.</param>
    public double Time<T>(string method, params object[] parameters) =>
        Find<T>(method, parameters).ResultStatistics?.Median ?? throw new InvalidOperationException($"{typeof(T).Name}.{method} gave no result.");

    /// <summary>The bytes that one call allocates.</summary>
    public double Allocated<T>(string method, params object[] parameters)
    {
        var report = Find<T>(method, parameters);
        return report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? throw new InvalidOperationException($"{typeof(T).Name} does not measure memory.");
    }

    /// <summary>One benchmark's time as a share of another's with the same parameters.</summary>
    public Figure Ratio<T>(string method, string baseline, params object[] parameters) => Ratio(Time<T>(method, parameters), Time<T>(baseline, parameters));

    public static Figure Ratio(double time, double baseline) => new(time / baseline, $"{UnitFormatting.Duration(time)} beside {UnitFormatting.Duration(baseline)}");

    private BenchmarkReport Find<T>(string method, object[] parameters) => reports.Single(report =>
        report.BenchmarkCase.Descriptor.Type == typeof(T)
        && report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method
        && report.BenchmarkCase.Parameters.Items.Select(parameter => parameter.Value).SequenceEqual(parameters));
}
