using System.Text.Json;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads a property's value in the shape that its definition wants; null, and reported, when it has another.</summary>
internal static class ValueReader
{
    public static DataValue? Read(ref Utf8JsonReader json, PropertyDefinition definition, KindDefinition kind, ReadingContext context) => definition.Shape switch
    {
        PropertyShape.Text => ReadText(ref json, context),
        PropertyShape.TextOrNumber => ReadTextOrNumber(ref json, context),
        PropertyShape.Texts => ReadList(ref json, "texts", definition, kind, context, ReadTextOfList),
        PropertyShape.TextOrTexts => json.TokenType == JsonTokenType.StartArray
            ? ReadList(ref json, "texts", definition, kind, context, ReadTextOfList)
            : ReadText(ref json, context) is { } text ? new ListValue([text], text.Span) : null,
        PropertyShape.Flag => ReadFlag(ref json, context),
        PropertyShape.Word => ReadWord(ref json, definition, context),
        PropertyShape.Time => TimeReader.Read(ref json, context),
        PropertyShape.CslDate => CslDateReader.Read(ref json, context),
        PropertyShape.Reference => ReadReference(ref json, definition, kind, context),
        PropertyShape.References => ReadList(ref json, "ids", definition, kind, context, ReadReference),
        PropertyShape.Actor => ActorReader.Read(ref json, definition, kind, context),
        PropertyShape.Actors => ReadList(ref json, "actors", definition, kind, context, ActorReader.Read),
        PropertyShape.Objects => ReadList(ref json, definition.Name, definition, kind, context, ReadObject),
        PropertyShape.Identifiers => IdentifierReader.Read(ref json, kind, context),
        PropertyShape.Says => ClaimReader.Read(ref json, kind, context),
        PropertyShape.PropertyNames => ReadList(ref json, "names of properties", definition, kind, context, ReadPropertyName),
        _ => throw new InvalidOperationException($"no reader for {definition.Shape}"),
    };

    public delegate DataValue? ItemOfList(ref Utf8JsonReader json, PropertyDefinition definition, KindDefinition kind, ReadingContext context);

    public static ListValue? ReadList(
        ref Utf8JsonReader json, string items, PropertyDefinition definition, KindDefinition kind, ReadingContext context, ItemOfList readItem)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            context.ReportWrongType(ref json, $"an array of {items}");
            json.Skip();
            return null;
        }

        var span = context.SpanOf(ref json);
        var values = new List<DataValue>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (readItem(ref json, definition, kind, context) is { } value)
                values.Add(value);
        }

        return new(values.ToEquatableArray(), span);
    }

    public static DataValue? ReadFlag(ref Utf8JsonReader json, ReadingContext context)
    {
        if (json.TokenType is JsonTokenType.True or JsonTokenType.False)
            return new FlagValue(json.TokenType == JsonTokenType.True, context.SpanOf(ref json));

        context.ReportWrongType(ref json, "`true` or `false`");
        json.Skip();
        return null;
    }

    public static TextValue? ReadText(ref Utf8JsonReader json, ReadingContext context)
    {
        var span = context.SpanOf(ref json);
        return TextReader.ReadFilledText(ref json, context) is { } text ? new(text, span) : null;
    }

    private static DataValue? ReadTextOfList(ref Utf8JsonReader json, PropertyDefinition definition, KindDefinition kind, ReadingContext context) =>
        ReadText(ref json, context);

    private static TextValue? ReadTextOrNumber(ref Utf8JsonReader json, ReadingContext context) => json.TokenType == JsonTokenType.Number
        ? new(System.Text.Encoding.UTF8.GetString(json.ValueSpan.ToArray()), context.SpanOf(ref json))
        : ReadText(ref json, context);

    private static WordValue? ReadWord(ref Utf8JsonReader json, PropertyDefinition definition, ReadingContext context)
    {
        if (ReadText(ref json, context) is not { } text)
            return null;

        var number = Array.IndexOf(definition.Vocabulary, text.Text);
        if (number >= 0)
            return new(number, text.Text, text.Span);

        var nearest = NearestText.DidYouMean(text.Text, definition.Vocabulary);
        context.Report(
            DiagnosticId.UnknownWord, text.Span, text.Text, definition.Name,
            nearest.Length > 0 ? nearest : "; it can be " + string.Join(", ", definition.Vocabulary.Select(word => $"`{word}`")));
        return null;
    }

    public static DataValue? ReadReference(ref Utf8JsonReader json, PropertyDefinition definition, KindDefinition kind, ReadingContext context) =>
        ReadText(ref json, context) is { } text ? new ReferenceValue(text.Text, definition.Kinds, text.Span) : null;

    private static DataValue? ReadObject(ref Utf8JsonReader json, PropertyDefinition definition, KindDefinition kind, ReadingContext context) =>
        ObjectReader.Read(ref json, definition.Name, definition.Properties, kind, context);

    private static DataValue? ReadPropertyName(ref Utf8JsonReader json, PropertyDefinition definition, KindDefinition kind, ReadingContext context)
    {
        if (ReadText(ref json, context) is not { } name)
            return null;

        if (kind.Find(name.Text) is not null)
            return name;

        context.Report(
            DiagnosticId.UnknownProperty, name.Span, name.Text, kind.Section,
            NearestText.DidYouMean(name.Text, kind.Properties.Select(property => property.Name)));
        return null;
    }
}
