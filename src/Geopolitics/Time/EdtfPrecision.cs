namespace Geopolitics;

/// <summary>The finest part that a date states.</summary>
#if !GEOPOLITICS_GENERATOR
public
#endif
enum EdtfPrecision
{
    /// <summary>A year, some digits of which may be unspecified.</summary>
    Year,

    /// <summary>A season, quarter, quadrimester or semester of a year.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A second of a day.</summary>
    Time,
}
