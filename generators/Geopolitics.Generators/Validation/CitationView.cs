using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>A citation as rules ask of it.</summary>
internal readonly struct CitationView(ObjectValue citation)
{
    /// <summary>The property that most rules of evidence ask about.</summary>
    public const string When = "when";

    public ReferenceValue? Source => citation.Find(PropertyTag.Source).AsReference;

    public TextValue? Quotation => citation.Find(PropertyTag.Quotation).AsText;

    /// <summary>The values of its own that the citation gives, each with the fact's property that it is of.</summary>
    public EquatableArray<DataProperty> Claims => citation.Find(PropertyTag.Says).AsObject?.Properties ?? [];

    public static void AddTo(List<CitationView> citations, DataItem item)
    {
        foreach (var value in item.Find(PropertyTag.Citations).Items)
        {
            if (value.AsObject is { } citation)
                citations.Add(new(citation));
        }
    }

    /// <summary>True when the citation vouches for a property as the fact states it.</summary>
    public bool Supports(string property)
    {
        foreach (var name in citation.Find(PropertyTag.Supports).Items)
        {
            if (name.AsText?.Text == property)
                return true;
        }

        return false;
    }

    /// <summary>The citation's own value of a property; none where it gives none.</summary>
    public DataValue Says(string property)
    {
        foreach (var claim in Claims)
        {
            if (claim.Name == property)
                return claim.Value;
        }

        return default;
    }
}
