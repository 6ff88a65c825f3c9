using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>A value as read, with its place.</summary>
internal abstract record DataValue(SourceSpan Span);

internal sealed record TextValue(string Text, SourceSpan Span) : DataValue(Span);

internal sealed record FlagValue(bool IsSet, SourceSpan Span) : DataValue(Span);

/// <param name="Number">The word's place in its vocabulary.</param>
internal sealed record WordValue(int Number, string Word, SourceSpan Span) : DataValue(Span);

/// <param name="Text">The canonical EDTF text.</param>
internal sealed record TimeValue(string Text, SourceSpan Span) : DataValue(Span);

internal sealed record ReferenceValue(string Id, KindSet Kinds, SourceSpan Span) : DataValue(Span);

internal sealed record ListValue(EquatableArray<DataValue> Items, SourceSpan Span) : DataValue(Span);

internal sealed record ObjectValue(EquatableArray<DataProperty> Properties, SourceSpan Span) : DataValue(Span)
{
    public DataValue? Find(PropertyTag tag)
    {
        foreach (var property in Properties)
        {
            if (property.Tag == tag)
                return property.Value;
        }

        return null;
    }
}

/// <summary>A property as read.</summary>
internal sealed record DataProperty(PropertyTag Tag, string Name, SourceSpan NameSpan, DataValue Value);

/// <summary>A property of a fact that a citation gives a value of its own for; the property's name is the fact's.</summary>
internal sealed record ClaimValue(string Property, DataValue Value, SourceSpan Span) : DataValue(Span);

/// <summary>An entity or a fact as read.</summary>
/// <param name="IsSound">False where a part of it could not be read, so that it is left out of what the catalogue holds.</param>
/// <param name="References">All that its properties refer to: found once, for nearly every stage asks.</param>
internal sealed record DataItem(
    ItemKind Kind, string Id, SourceSpan IdSpan, bool IsSound, EquatableArray<DataProperty> Properties, EquatableArray<ReferenceValue> References)
{
    public DataValue? Find(PropertyTag tag)
    {
        foreach (var property in Properties)
        {
            if (property.Tag == tag)
                return property.Value;
        }

        return null;
    }

    public string? Text(PropertyTag tag) => Find(tag) switch
    {
        TextValue text => text.Text,
        TimeValue time => time.Text,
        _ => null,
    };
}
