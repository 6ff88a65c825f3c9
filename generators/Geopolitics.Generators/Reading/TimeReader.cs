using System.Text.Json;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads a date, an interval or a set in EDTF.</summary>
internal static class TimeReader
{
    public static TimeValue? Read(ref Utf8JsonReader json, ReadingContext context)
    {
        if (json.TokenType == JsonTokenType.Number)
        {
            context.ReportWrongType(ref json, "a date in quotation marks");
            return null;
        }

        if (ValueReader.ReadShortText(ref json, TextLimits.Line, context) is not { } text)
            return null;

        if (context.Times.TryGetValue(text.Text, out var known))
            return new TimeValue(known, text.Span);

        if (Edtf.TryParse(text.Text.AsSpan(), out var time, out var error))
        {
            context.Times.Add(text.Text, known = new(time, text.Text));
            return new TimeValue(known, text.Span);
        }

        // With an escape in the text, offsets in the value are not offsets in the file.
        var isLiteral = text.Span.Length == text.Text.Length + 2;
        var span = isLiteral ? text.Span.Part(1 + error.Position, Math.Max(1, error.Length)) : text.Span;
        context.Report(DiagnosticId.BadTime, span, text.Text, error.Message, WrittenDates.Advice(text.Text));
        return null;
    }
}
