using BenchmarkDotNet.Attributes;

namespace Geopolitics.Benchmarks.Time;

/// <summary>Comparing each of 1000 plain dates with the next one. Goal: at most three times DateOnly.</summary>
public class EdtfCompareBenchmarks
{
    private const int Count = 1000;
    private readonly DateOnly[] _days = new DateOnly[Count];
    private readonly Edtf[] _edtfs = new Edtf[Count];
    private readonly Edtf[] _vague = new Edtf[Count];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(42);
        for (int i = 0; i < Count; i++)
        {
            _days[i] = new DateOnly(1900, 1, 1).AddDays(random.Next(40_000));
            _edtfs[i] = _days[i];
            _vague[i] = Edtf.Between(EdtfDate.Of(_days[i].Year), EdtfDate.Of(_days[i].Year + 3, _days[i].Month));
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int DateOnly_less_than()
    {
        int before = 0;
        DateOnly[] days = _days;
        for (int i = 1; i < days.Length; i++)
        {
            if (days[i - 1] < days[i])
                before++;
        }

        return before;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Edtf_Before()
    {
        int before = 0;
        Edtf[] edtfs = _edtfs;
        for (int i = 1; i < edtfs.Length; i++)
        {
            if (edtfs[i - 1].Before(edtfs[i]) == Certainty.Certainly)
                before++;
        }

        return before;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Edtf_HoldsOn_plain()
    {
        int holds = 0;
        Edtf[] edtfs = _edtfs;
        for (int i = 1; i < edtfs.Length; i++)
        {
            if (edtfs[i].HoldsOn(_days[i - 1]) == Certainty.Certainly)
                holds++;
        }

        return holds;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Edtf_HoldsOn_vague_interval()
    {
        int holds = 0;
        Edtf[] edtfs = _vague;
        for (int i = 1; i < edtfs.Length; i++)
        {
            if (edtfs[i].HoldsOn(_days[i - 1]) == Certainty.Certainly)
                holds++;
        }

        return holds;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Edtf_During_vague_interval()
    {
        int during = 0;
        Edtf[] edtfs = _vague;
        for (int i = 1; i < edtfs.Length; i++)
        {
            if (edtfs[i].During(edtfs[i - 1]) == Certainty.Certainly)
                during++;
        }

        return during;
    }
}
