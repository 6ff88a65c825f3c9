using System.Text;

namespace Geopolitics.Tool.Naming;

/// <summary>Words of the vocabularies, as data files write them.</summary>
internal static class Words
{
    /// <summary>A member of an enumeration as its word: <c>StrategicPartnership</c> is <c>strategic-partnership</c>.</summary>
    public static string Of(Enum value) => value is IdentifierScheme scheme ? Of(scheme) : Hyphenated(value.ToString());

    /// <summary>A name of several words, with hyphens: <c>WeaponSystem</c> is <c>weapon-system</c>.</summary>
    public static string Hyphenated(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsUpper(character) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(character));
        }

        return word.ToString();
    }

    private static string Of(IdentifierScheme scheme) => scheme switch
    {
        IdentifierScheme.Iso3166Alpha2 => "iso3166-1-alpha-2",
        IdentifierScheme.Iso3166Alpha3 => "iso3166-1-alpha-3",
        IdentifierScheme.Iso3166Numeric => "iso3166-1-numeric",
        IdentifierScheme.Iso3166Withdrawn => "iso3166-3",
        IdentifierScheme.CorrelatesOfWar => "cow",
        IdentifierScheme.GleditschWard => "gleditsch-ward",
        IdentifierScheme.SecurityCouncil => "unsc",
        _ => Hyphenated(scheme.ToString()),
    };
}
