using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

// A value as what it is: see DataValue.
internal readonly record struct TextValue(string Text, SourceSpan Span);

internal readonly record struct FlagValue(bool IsSet, SourceSpan Span);

/// <param name="Number">The word's place in its vocabulary.</param>
internal readonly record struct WordValue(int Number, string Word, SourceSpan Span);

internal readonly record struct TimeValue(StatedTime Time, SourceSpan Span)
{
    /// <summary>The canonical EDTF text.</summary>
    public string Text => Time.Text;
}

/// <param name="Number">The id's number among those that the file names.</param>
internal readonly record struct ReferenceValue(string Id, int Number, SourceSpan Span);

internal readonly record struct ListValue(EquatableArray<DataValue> Items, SourceSpan Span);

internal readonly record struct ObjectValue(EquatableArray<DataProperty> Properties, SourceSpan Span)
{
    public DataValue Find(PropertyTag tag) => DataProperty.Find(Properties, tag);
}

/// <summary>A reference with the kinds of item that it may mean.</summary>
internal readonly record struct DataReference(ReferenceValue Value, KindSet Kinds);
