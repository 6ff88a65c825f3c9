namespace Geopolitics;

/// <summary>Who gives out a code.</summary>
public enum IdentifierScheme
{
    /// <summary>ISO 3166-1 alpha-2, such as <c>KR</c>.</summary>
    Iso3166Alpha2,

    /// <summary>ISO 3166-1 alpha-3, such as <c>KOR</c>.</summary>
    Iso3166Alpha3,

    /// <summary>ISO 3166-1 numeric, three digits, such as <c>410</c>.</summary>
    Iso3166Numeric,

    /// <summary>ISO 3166-3, of names withdrawn from ISO 3166-1, such as <c>SUHH</c>.</summary>
    Iso3166Withdrawn,

    /// <summary>United Nations M49, three digits.</summary>
    M49,

    /// <summary>Correlates of War country code, such as <c>732</c>.</summary>
    CorrelatesOfWar,

    /// <summary>Gleditsch–Ward number.</summary>
    GleditschWard,

    /// <summary>Wikidata item, such as <c>Q884</c>.</summary>
    Wikidata,

    /// <summary>Number of a United Nations Security Council document.</summary>
    SecurityCouncil,
}
