using Geopolitics.Format;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Layers;

/// <summary>What an entity can be looked up by, beside its id and its name: the run time's index of names has the same.</summary>
internal static class FurtherNames
{
    /// <summary>The schemes whose codes tell by themselves whose they are; numbers alone do not.</summary>
    private static readonly HashSet<string> Schemes = new(StringComparer.Ordinal) { "iso3166-1-alpha-2", "iso3166-1-alpha-3", "iso3166-3", "wikidata" };

    public static IEnumerable<string> Of(DataItem item)
    {
        // Those of sources are their titles, which nobody looks up.
        if (item.Kind.IsFact() || item.Kind == ItemKind.Source)
            return [];

        return Texts(item, PropertyTag.Names, PropertyTag.Text, _ => true)
            .Concat(Texts(item, PropertyTag.Identifiers, PropertyTag.Value, part => part.Find(PropertyTag.Scheme) is WordValue scheme && Schemes.Contains(scheme.Word)))
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Texts(DataItem item, PropertyTag list, PropertyTag text, Func<ObjectValue, bool> isMeant)
    {
        if (item.Find(list) is not ListValue parts)
            yield break;

        foreach (var part in parts.Items.OfType<ObjectValue>())
        {
            if (isMeant(part) && part.Find(text) is TextValue value)
                yield return value.Text;
        }
    }
}
