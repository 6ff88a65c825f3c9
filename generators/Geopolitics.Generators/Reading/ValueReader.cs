using System.Text;
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
        PropertyShape.Id => ReadShortText(ref json, definition.MaxLength, context),
        PropertyShape.Text => ReadText(ref json, definition.MaxLength, context),
        PropertyShape.TextOrNumber => ReadTextOrNumber(ref json, definition, context),
        PropertyShape.Texts => ReadList(ref json, "texts", definition, kind, context, ReadTextOfList),
        PropertyShape.TextOrTexts => json.TokenType == JsonTokenType.StartArray
            ? ReadList(ref json, "texts", definition, kind, context, ReadTextOfList)
            : ReadText(ref json, definition.MaxLength, context) is { } text ? new ListValue([text], text.Span) : null,
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
        var mark = context.Values.Mark;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (readItem(ref json, definition, kind, context) is { } value)
                context.Values.Add(value);
        }

        return new(context.Values.Take(mark), span);
    }

    public static FlagValue? ReadFlag(ref Utf8JsonReader json, ReadingContext context)
    {
        if (json.TokenType is JsonTokenType.True or JsonTokenType.False)
            return new FlagValue(json.TokenType == JsonTokenType.True, context.SpanOf(ref json));

        context.ReportWrongType(ref json, "`true` or `false`");
        json.Skip();
        return null;
    }

    /// <summary>A text; one that is too long is reported, and read all the same.</summary>
    public static TextValue? ReadText(ref Utf8JsonReader json, int maxLength, ReadingContext context)
    {
        var span = context.SpanOf(ref json);
        return TextReader.ReadText(ref json, maxLength, context) is { } text ? new(text, span) : null;
    }

    /// <summary>A text that is looked up or taken apart: one that is too long is not.</summary>
    public static TextValue? ReadShortText(ref Utf8JsonReader json, int maxLength, ReadingContext context)
    {
        if (ReadText(ref json, maxLength, context) is not { } text)
            return null;

        if (!TextLimits.IsTooLong(text.Text, maxLength, out _))
            return text;

        context.LoseValue();
        return null;
    }

    private static DataValue? ReadTextOfList(ref Utf8JsonReader json, PropertyDefinition definition, KindDefinition kind, ReadingContext context) =>
        ReadText(ref json, definition.MaxLength, context);

    private static TextValue? ReadTextOrNumber(ref Utf8JsonReader json, PropertyDefinition definition, ReadingContext context)
    {
        if (json.TokenType != JsonTokenType.Number)
            return ReadText(ref json, definition.MaxLength, context);

        var number = Encoding.UTF8.GetString(json.ValueSpan.ToArray());
        TextReader.ReportIfTooLong(ref json, number, definition.MaxLength, "The number", context);
        return new(number, context.SpanOf(ref json));
    }

    private static WordValue? ReadWord(ref Utf8JsonReader json, PropertyDefinition definition, ReadingContext context)
    {
        if (ReadShortText(ref json, definition.MaxLength, context) is not { } text)
            return null;

        var number = definition.Vocabulary.NumberOf(text.Text);
        if (number >= 0)
            return new(number, definition.Vocabulary[number], text.Span);

        var nearest = NearestText.DidYouMean(text.Text, definition.Vocabulary);
        context.Report(
            DiagnosticId.UnknownWord, text.Span, text.Text, definition.Name,
            nearest.Length > 0 ? nearest : "; it can be " + string.Join(", ", definition.Vocabulary.Select(word => $"`{word}`")));
        return null;
    }

    public static DataValue? ReadReference(ref Utf8JsonReader json, PropertyDefinition definition, KindDefinition kind, ReadingContext context) =>
        ReadShortText(ref json, TextLimits.Id, context) is { } text ? context.Reference(text, definition.Kinds) : null;

    private static DataValue? ReadObject(ref Utf8JsonReader json, PropertyDefinition definition, KindDefinition kind, ReadingContext context) =>
        ObjectReader.Read(ref json, definition.Name, definition.PropertySet, kind, context);

    private static DataValue? ReadPropertyName(ref Utf8JsonReader json, PropertyDefinition definition, KindDefinition kind, ReadingContext context)
    {
        if (ReadShortText(ref json, definition.MaxLength, context) is not { } name)
            return null;

        if (kind.Find(name.Text) is not null)
            return name;

        context.Report(
            DiagnosticId.UnknownProperty, name.Span, name.Text, kind.Section,
            PropertyAdvice.For(name.Text, [.. kind.Properties.Select(property => property.Name)]));
        return null;
    }
}
