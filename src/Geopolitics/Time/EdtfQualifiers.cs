namespace Geopolitics;

/// <summary>What the source says about how far a part of a date can be trusted.</summary>
[Flags]
#if !GEOPOLITICS_GENERATOR
public
#endif
enum EdtfQualifiers
{
    /// <summary>Stated without reserve.</summary>
    None = 0,

    /// <summary>Uncertain, written <c>?</c>: possibly this, but not definitely.</summary>
    Uncertain = 1,

    /// <summary>Approximate, written <c>~</c>: about this. Both together are written <c>%</c>.</summary>
    Approximate = 2,
}
