using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace Geopolitics.Benchmarks.Time;

/// <summary>Reading a plain date. Goal: at most twice DateOnly.ParseExact, and nothing allocated.</summary>
[MemoryDiagnoser]
public class EdtfParseBenchmarks
{
    private readonly string _day = "2008-09-29";
    private readonly string _year = "2008";
    private readonly string _interval = "1985~/1989~";
    private readonly string _set = "[1667,1668,1670..1672]";
    private readonly byte[] _utf8Day = Encoding.UTF8.GetBytes("2008-09-29");

    [Benchmark(Baseline = true)]
    public DateOnly DateOnly_ParseExact() => DateOnly.ParseExact(_day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Benchmark]
    public Edtf Edtf_Parse() => Edtf.Parse(_day);

    [Benchmark]
    public EdtfDate EdtfDate_Parse() => EdtfDate.Parse(_day);

    [Benchmark]
    public Edtf Edtf_Parse_Utf8() => Edtf.Parse(_utf8Day);

    [Benchmark]
    public Edtf Edtf_Parse_year() => Edtf.Parse(_year);

    [Benchmark]
    public Edtf Edtf_Parse_vague_interval() => Edtf.Parse(_interval);

    [Benchmark]
    public Edtf Edtf_Parse_set() => Edtf.Parse(_set);

    [Benchmark]
    public bool Edtf_TryParse_refuses() => Edtf.TryParse("2008-13", out _);
}
