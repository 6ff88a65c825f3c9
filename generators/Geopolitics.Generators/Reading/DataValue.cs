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

internal sealed record TimeValue(StatedTime Time, SourceSpan Span) : DataValue(Span)
{
    /// <summary>The canonical EDTF text.</summary>
    public string Text => Time.Text;
}

/// <param name="Number">The id's number among those that the file names.</param>
internal sealed record ReferenceValue(string Id, int Number, KindSet Kinds, SourceSpan Span) : DataValue(Span);

internal sealed record ListValue(EquatableArray<DataValue> Items, SourceSpan Span) : DataValue(Span);

internal sealed record ObjectValue(EquatableArray<DataProperty> Properties, SourceSpan Span) : DataValue(Span)
{
    public DataValue? Find(PropertyTag tag) => DataProperty.Find(Properties, tag);
}

/// <summary>A property of a fact that a citation gives a value of its own for; the property's name is the fact's.</summary>
internal sealed record ClaimValue(string Property, DataValue Value, SourceSpan Span) : DataValue(Span);
