namespace Geopolitics;

/// <summary>The sub-year groupings of EDTF, numbered as they are written in place of a month.</summary>
#if !GEOPOLITICS_GENERATOR
public
#endif
enum EdtfSeason
{
    /// <summary>The date states no grouping.</summary>
    None = 0,

    /// <summary>Spring, independent of location.</summary>
    Spring = 21,

    /// <summary>Summer, independent of location.</summary>
    Summer = 22,

    /// <summary>Autumn, independent of location.</summary>
    Autumn = 23,

    /// <summary>Winter, independent of location.</summary>
    Winter = 24,

    /// <summary>Spring in the northern hemisphere.</summary>
    NorthernSpring = 25,

    /// <summary>Summer in the northern hemisphere.</summary>
    NorthernSummer = 26,

    /// <summary>Autumn in the northern hemisphere.</summary>
    NorthernAutumn = 27,

    /// <summary>Winter in the northern hemisphere.</summary>
    NorthernWinter = 28,

    /// <summary>Spring in the southern hemisphere.</summary>
    SouthernSpring = 29,

    /// <summary>Summer in the southern hemisphere.</summary>
    SouthernSummer = 30,

    /// <summary>Autumn in the southern hemisphere.</summary>
    SouthernAutumn = 31,

    /// <summary>Winter in the southern hemisphere.</summary>
    SouthernWinter = 32,

    /// <summary>January to March.</summary>
    Quarter1 = 33,

    /// <summary>April to June.</summary>
    Quarter2 = 34,

    /// <summary>July to September.</summary>
    Quarter3 = 35,

    /// <summary>October to December.</summary>
    Quarter4 = 36,

    /// <summary>January to April.</summary>
    Quadrimester1 = 37,

    /// <summary>May to August.</summary>
    Quadrimester2 = 38,

    /// <summary>September to December.</summary>
    Quadrimester3 = 39,

    /// <summary>January to June.</summary>
    Semester1 = 40,

    /// <summary>July to December.</summary>
    Semester2 = 41,
}
