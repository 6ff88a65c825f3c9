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
    public static ObjectValue? Read(ref Utf8JsonReader json, string owner, PropertySet definitions, KindDefinition kind, ReadingContext context)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.ReportWrongType(ref json, $"an object, one of {owner}");
            json.Skip();
            return null;
        }

        var span = context.SpanOf(ref json);
        var mark = context.Properties.Mark;
        var seen = 0UL;
        var excused = 0UL;
        var unknown = default(SeenNames);
        var index = -1;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            index = definitions.IndexOfName(ref json, index + 1);
            if (index < 0)
            {
                index = ReadUnknownName(ref json, owner, definitions, seen, ref excused, ref unknown, context);
            }
            else if ((seen & (1UL << index)) != 0)
            {
                context.Report(DiagnosticId.DuplicateProperty, context.SpanOf(ref json), definitions[index].Name);
                index = -1;
            }

            json.Read();
            if (index < 0)
            {
                json.Skip();
                continue;
            }

            seen |= 1UL << index;
            var definition = definitions[index];
            if (ValueReader.Read(ref json, definition, kind, context) is { } value)
                context.Properties.Add(new(definition, value));
        }

        ReportMissing(owner, definitions, seen | excused, span, context);
        return new(context.Properties.Take(mark), span);
    }

    /// <summary>Reports a name that no property has. Where only capital and small letters differ it is known what was meant, and the value is read as that.</summary>
    /// <param name="excused">Takes in the property that was probably meant: it is not reported as missing too.</param>
    /// <returns>The place of the property to read the value as, or -1.</returns>
    private static int ReadUnknownName(
        ref Utf8JsonReader json, string owner, PropertySet definitions, ulong seen, ref ulong excused, ref SeenNames unknown, ReadingContext context)
    {
        var span = context.SpanOf(ref json);
        if (TextReader.ReadName(ref json, context) is not { } name)
            return -1;

        if (!unknown.Add(name))
        {
            context.Report(DiagnosticId.DuplicateProperty, span, name);
            return -1;
        }

        var unseen = definitions.Definitions.Where((_, index) => (seen & (1UL << index)) == 0).Select(definition => definition.Name).ToList();
        var nearest = NearestText.Find(name, unseen);
        context.Report(DiagnosticId.UnknownProperty, span, name, owner, PropertyAdvice.For(name, nearest, unseen));
        if (nearest is null)
            return -1;

        var meant = definitions.IndexOf(nearest);
        excused |= 1UL << meant;
        return NearestText.IsMiscased(name, nearest) ? meant : -1;
    }

    private static void ReportMissing(string owner, PropertySet definitions, ulong present, SourceSpan span, ReadingContext context)
    {
        for (var index = 0; index < definitions.Definitions.Count; index++)
        {
            if (definitions[index].IsRequired && (present & (1UL << index)) == 0)
                context.Report(DiagnosticId.MissingProperty, span, definitions[index].Name, owner);
        }
    }
}
