using System.Text.Json;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads an object against the properties that it may have.</summary>
internal static class ObjectReader
{
    /// <param name="owner">What the object is one of, for messages: <c>agreements</c>, <c>citations</c>.</param>
    /// <param name="kind">The kind of the item that the object is or belongs to.</param>
    public static ObjectValue? Read(
        ref Utf8JsonReader json, string owner, PropertyDefinition[] definitions, KindDefinition kind, ReadingContext context)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.ReportWrongType(ref json, $"an object, one of {owner}");
            json.Skip();
            return null;
        }

        var span = context.SpanOf(ref json);
        var properties = new List<DataProperty>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var nameSpan = context.SpanOf(ref json);
            var name = TextReader.ReadText(ref json, context) ?? "";
            var definition = Array.Find(definitions, candidate => candidate.Name == name);
            json.Read();
            if (!seen.Add(name))
            {
                context.Report(DiagnosticId.DuplicateProperty, nameSpan, name);
                json.Skip();
            }
            else if (definition is null)
            {
                var unseen = definitions.Select(candidate => candidate.Name).Where(candidate => !seen.Contains(candidate));
                context.Report(DiagnosticId.UnknownProperty, nameSpan, name, owner, NearestText.DidYouMean(name, unseen));
                json.Skip();
            }
            else if (ValueReader.Read(ref json, definition, kind, context) is { } value)
            {
                properties.Add(new(definition.Tag, name, nameSpan, value));
            }
        }

        foreach (var definition in definitions)
        {
            if (definition.IsRequired && !seen.Contains(definition.Name))
                context.Report(DiagnosticId.MissingProperty, span, definition.Name, owner);
        }

        return new(properties.ToEquatableArray(), span);
    }
}
