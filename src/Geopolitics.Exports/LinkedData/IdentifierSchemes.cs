using Geopolitics.Exports.Writing;

namespace Geopolitics.Exports.LinkedData;

/// <summary>The schemes of codes by the names that they go by.</summary>
internal static class IdentifierSchemes
{
    public static string NameOf(IdentifierScheme scheme) => scheme switch
    {
        IdentifierScheme.Iso3166Alpha2 => "ISO 3166-1 alpha-2",
        IdentifierScheme.Iso3166Alpha3 => "ISO 3166-1 alpha-3",
        IdentifierScheme.Iso3166Numeric => "ISO 3166-1 numeric",
        IdentifierScheme.Iso3166Withdrawn => "ISO 3166-3",
        IdentifierScheme.M49 => "UN M49",
        IdentifierScheme.CorrelatesOfWar => "COW",
        IdentifierScheme.GleditschWard => "Gleditsch-Ward",
        IdentifierScheme.Wikidata => "Wikidata",
        IdentifierScheme.SecurityCouncil => "UNSC",
        _ => Words.Of(scheme),
    };
}
