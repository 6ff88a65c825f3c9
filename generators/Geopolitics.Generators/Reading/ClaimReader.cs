using System.Text.Json;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads what a citation <c>says</c>: values of the fact's properties, each in that property's own shape.</summary>
internal static class ClaimReader
{
    public static ObjectValue? Read(ref Utf8JsonReader json, KindDefinition kind, ReadingContext context)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.ReportWrongType(ref json, "an object of properties and values, such as `{ \"when\": \"2008\" }`");
            json.Skip();
            return null;
        }

        var span = context.SpanOf(ref json);
        var mark = context.Properties.Mark;
        var seen = default(SeenNames);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (TextReader.ReadNewName(ref json, ref seen, out var nameSpan, context) is not { } name)
                continue;

            if (kind.Find(name) is { } property)
            {
                if (ReadValue(ref json, property, kind, context) is { } value)
                    context.Properties.Add(new(property, value));
            }
            else
            {
                context.Report(
                    DiagnosticId.UnknownProperty, nameSpan, name, kind.Section,
                    PropertyAdvice.For(name, [.. kind.Properties.Select(candidate => candidate.Name)]));
                json.Skip();
            }
        }

        return new(context.Properties.Take(mark), span);
    }

    /// <summary>What a source says of a property that is a list, or names an item that the data does not have, may be put in words.</summary>
    private static DataValue? ReadValue(ref Utf8JsonReader json, PropertyDefinition property, KindDefinition kind, ReadingContext context)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            switch (property.Shape)
            {
                case PropertyShape.Objects or PropertyShape.Actors or PropertyShape.References or PropertyShape.Texts or PropertyShape.Id:
                    return ValueReader.ReadText(ref json, TextLimits.Text, context);

                case PropertyShape.Reference:
                    return ValueReader.ReadText(ref json, TextLimits.Text, context) is { } text
                        ? CSharpName.IsSlug(text.Text) ? context.Reference(text, property.Kinds) : text
                        : null;
            }
        }

        return ValueReader.Read(ref json, property, kind, context);
    }
}
