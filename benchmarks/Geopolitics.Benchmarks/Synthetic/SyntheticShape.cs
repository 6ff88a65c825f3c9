namespace Geopolitics.Benchmarks.Synthetic;

internal enum SyntheticShape
{
    /// <summary>All kinds of facts; one file of ten has constants.</summary>
    Lifelike,

    /// <summary>All kinds of facts, each with a constant.</summary>
    AllConstants,

    /// <summary>Agreements only, each with a constant.</summary>
    Agreements,
}
