using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>What a fact rests on: a source, the place in it, and what it vouches for.</summary>
public sealed class Citation
{
    private LazyReference<Source> source;

    internal Citation(Record record)
    {
        source = record.Reference<Source>(PropertyTag.Source);
        Locator = record.OptionalText(PropertyTag.Locator);
        References = record.Texts(PropertyTag.Reference);
        Supports = record.Texts(PropertyTag.Supports);
        Says = record.Records(PropertyTag.Says).Make(part => new PropertyValue(part));
        Quotation = record.OptionalText(PropertyTag.Quotation);
    }

    /// <summary>The source.</summary>
    public Source Source => source.RequiredValue;

    /// <summary>The place in the source, such as <c>A ¶3</c>, or null.</summary>
    public string? Locator { get; }

    /// <summary>Rows of the inventory of claims that the curators worked from, such as <c>A3c</c>.</summary>
    public IReadOnlyList<string> References { get; }

    /// <summary>The properties that the source vouches for as the fact states them, by their names in the data.</summary>
    public IReadOnlyList<string> Supports { get; }

    /// <summary>The properties of which the source gives a value of its own: a vaguer or a different one.</summary>
    public IReadOnlyList<PropertyValue> Says { get; }

    /// <summary>A short quotation, or null.</summary>
    public string? Quotation { get; }

    /// <summary>The source's label and the place in it: <c>Rinna 2019, A ¶3</c>.</summary>
    public override string ToString() => Locator is null ? Source.Label : $"{Source.Label}, {Locator}";
}
