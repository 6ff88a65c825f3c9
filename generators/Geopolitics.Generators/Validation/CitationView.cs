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

    public static IEnumerable<CitationView> Of(DataItem item) => item.Find(PropertyTag.Citations) is ListValue citations
        ? citations.Items.OfType<ObjectValue>().Select(citation => new CitationView(citation))
        : [];

    /// <summary>True when the citation vouches for a property as the fact states it.</summary>
    public bool Supports(string property) =>
        citation.Find(PropertyTag.Supports) is ListValue supports && supports.Items.OfType<TextValue>().Any(name => name.Text == property);

    /// <summary>The citation's own value of a property, or null where it gives none.</summary>
    public ClaimValue? Says(string property) => Claims.FirstOrDefault(claim => claim.Property == property);
}
