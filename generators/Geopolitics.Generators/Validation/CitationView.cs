using Geopolitics.Format;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>A citation as rules ask of it.</summary>
internal readonly struct CitationView(ObjectValue citation)
{
    /// <summary>The property that most rules of evidence ask about.</summary>
    public const string When = "when";

    public ReferenceValue? Source => citation.Find(PropertyTag.Source) as ReferenceValue;

    public TextValue? Quotation => citation.Find(PropertyTag.Quotation) as TextValue;

    /// <summary>The values of its own that the citation gives.</summary>
    public IEnumerable<ClaimValue> Claims => citation.Find(PropertyTag.Says) is ListValue says ? says.Items.OfType<ClaimValue>() : [];

    public static CitationView[] Of(DataItem item)
    {
        if (item.Find(PropertyTag.Citations) is not ListValue { Items.Count: > 0 } citations)
            return [];

        var views = new CitationView[citations.Items.Count];
        var count = 0;
        foreach (var value in citations.Items)
        {
            if (value is ObjectValue citation)
                views[count++] = new(citation);
        }

        Array.Resize(ref views, count);
        return views;
    }

    /// <summary>True when the citation vouches for a property as the fact states it.</summary>
    public bool Supports(string property)
    {
        if (citation.Find(PropertyTag.Supports) is not ListValue supports)
            return false;

        foreach (var name in supports.Items)
        {
            if (name is TextValue text && text.Text == property)
                return true;
        }

        return false;
    }

    /// <summary>The citation's own value of a property, or null where it gives none.</summary>
    public ClaimValue? Says(string property)
    {
        if (citation.Find(PropertyTag.Says) is not ListValue says)
            return null;

        foreach (var value in says.Items)
        {
            if (value is ClaimValue claim && claim.Property == property)
                return claim;
        }

        return null;
    }
}
