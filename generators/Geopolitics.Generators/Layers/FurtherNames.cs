using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Layers;

/// <summary>What an entity can be looked up by, beside its id and its name: the run time's index of names has the same.</summary>
internal static class FurtherNames
{
    /// <summary>The schemes whose codes tell by themselves whose they are; numbers alone do not.</summary>
    private static readonly HashSet<string> Schemes = new(StringComparer.Ordinal) { "iso3166-1-alpha-2", "iso3166-1-alpha-3", "iso3166-3", "wikidata" };

    public static EquatableArray<string> Of(DataItem item)
    {
        // Those of sources are their titles, which nobody looks up.
        if (item.Kind.IsFact() || item.Kind == ItemKind.Source)
            return [];

        var names = new List<string>();
        foreach (var name in item.Find(PropertyTag.Names).Items)
            Add(name.AsObject?.Find(PropertyTag.Text).AsText);

        foreach (var identifier in item.Find(PropertyTag.Identifiers).Items)
        {
            if (identifier.AsObject is { } part && part.Find(PropertyTag.Scheme).AsWord is { } scheme && Schemes.Contains(scheme.Word))
                Add(part.Find(PropertyTag.Value).AsText);
        }

        return names.ToEquatableArray();

        void Add(TextValue? name)
        {
            if (name is { } value && !names.Contains(value.Text))
                names.Add(value.Text);
        }
    }
}
