using BenchmarkDotNet.Attributes;

namespace Geopolitics.Benchmarks.Catalogs;

/// <summary>A property of a constant that has been used before.</summary>
public class ConstantBenchmarks
{
    private static readonly Agreement Field = Agreements.RokRussiaStrategicPartnership2008;

    [Benchmark(Baseline = true)]
    public Edtf StaticReadonlyField() => Field.When;

    [Benchmark]
    public Edtf Constant() => Agreements.RokRussiaStrategicPartnership2008.When;
}
