using System.Text.Json;
using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads <c>{ scheme: value }</c>, where a value that had its time is <c>[{ "value": …, "when": … }]</c>, as a list of objects.</summary>
internal static class IdentifierReader
{
    public static readonly PropertySet Dated = new(
        PropertyDefinition.Line("value", PropertyTag.Value, "The code.").Required(),
        PropertyDefinition.Time("when", PropertyTag.When, "When it was its own."));

    private static readonly PropertyDefinition Scheme = PropertyDefinition.Word("scheme", PropertyTag.Scheme, Vocabularies.IdentifierScheme, "Whose code it is.");

    public static ListValue? Read(ref Utf8JsonReader json, KindDefinition kind, ReadingContext context)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.ReportWrongType(ref json, "an object of identifiers, such as `{ \"wikidata\": \"Q884\" }`");
            json.Skip();
            return null;
        }

        var span = context.SpanOf(ref json);
        var identifiers = new List<DataValue>();
        var seen = default(SeenNames);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (TextReader.ReadNewName(ref json, ref seen, out var nameSpan, context) is not { } name)
                continue;

            var scheme = Vocabularies.IdentifierScheme.NumberOf(name);
            if (scheme < 0)
            {
                context.Report(DiagnosticId.UnknownProperty, nameSpan, name, "identifiers", PropertyAdvice.For(name, Vocabularies.IdentifierScheme));
                json.Skip();
            }
            else
            {
                ReadValues(ref json, new(Scheme, new WordValue(scheme, name, nameSpan)), identifiers, kind, context);
            }
        }

        return new(identifiers.ToEquatableArray(), span);
    }

    private static void ReadValues(
        ref Utf8JsonReader json, DataProperty scheme, List<DataValue> identifiers, KindDefinition kind, ReadingContext context)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            if (ValueReader.ReadText(ref json, TextLimits.Line, context) is { } value)
                identifiers.Add(new ObjectValue([scheme, new DataProperty(Dated[0], value)], value.Span));
            return;
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (ObjectReader.Read(ref json, "identifiers", Dated, kind, context) is { } dated)
                identifiers.Add(dated with { Properties = [scheme, .. dated.Properties] });
        }
    }
}
