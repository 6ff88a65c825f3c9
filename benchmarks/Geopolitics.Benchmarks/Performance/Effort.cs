namespace Geopolitics.Benchmarks.Performance;

/// <summary>How often everything is measured.</summary>
internal enum Effort
{
    /// <summary>Just often enough to see that the harness works; figures are rough.</summary>
    Short,

    /// <summary>As often as figures need that are to be believed.</summary>
    Full,
}
