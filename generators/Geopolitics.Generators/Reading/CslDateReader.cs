using System.Globalization;
using System.Text.Json;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads a CSL-JSON date, <c>{ "date-parts": [[2008, 9, 29]] }</c>, as EDTF; two lists of parts are an interval.</summary>
internal static class CslDateReader
{
    public const string DateParts = "date-parts";
    public const string Circa = "circa";

    private const string Expected = "`{ \"date-parts\": [[year, month, day]] }`, month and day if known";

    public static TimeValue? Read(ref Utf8JsonReader json, ReadingContext context)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.ReportWrongType(ref json, Expected);
            json.Skip();
            return null;
        }

        var span = context.SpanOf(ref json);
        var dates = new List<string>();
        var isApproximate = false;
        var seen = default(SeenNames);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (TextReader.ReadNewName(ref json, ref seen, out var nameSpan, context) is not { } name)
                continue;

            switch (name)
            {
                case DateParts:
                    ReadDates(ref json, dates, context);
                    break;

                case Circa:
                    isApproximate = ValueReader.ReadFlag(ref json, context) is { IsSet: true };
                    break;

                default:
                    context.Report(DiagnosticId.UnknownProperty, nameSpan, name, "a date", PropertyAdvice.For(name, [DateParts, Circa]));
                    json.Skip();
                    break;
            }
        }

        if (dates.Count == 0)
        {
            // Where the parts stand but could not be read, that has been reported.
            if (!seen.Contains(DateParts))
                context.Report(DiagnosticId.MissingProperty, span, DateParts, "a date");
            return null;
        }

        var text = string.Join("/", dates.Select(date => isApproximate ? date + "~" : date));
        if (Edtf.TryParse(text.AsSpan(), out var time, out var error))
            return new TimeValue(new(time), span);

        context.Report(DiagnosticId.BadTime, span, text, error.Message, "a date is `[[2008, 9, 29]]`, `[[2008, 9]]` or `[[2008]]`");
        return null;
    }

    private static void ReadDates(ref Utf8JsonReader json, List<string> dates, ReadingContext context)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            context.ReportWrongType(ref json, Expected);
            json.Skip();
            return;
        }

        var span = context.SpanOf(ref json);
        var isEmpty = true;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            isEmpty = false;
            if (json.TokenType == JsonTokenType.StartArray)
            {
                ReadDate(ref json, dates, context);
            }
            else
            {
                context.ReportWrongType(ref json, Expected);
                json.Skip();
            }
        }

        if (isEmpty)
            ReportEmpty(span, context);
    }

    private static void ReadDate(ref Utf8JsonReader json, List<string> dates, ReadingContext context)
    {
        var span = context.SpanOf(ref json);
        var date = "";
        var (isEmpty, isSound) = (true, true);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var part))
            {
                date += isEmpty ? part.ToString("0000", CultureInfo.InvariantCulture) : part.ToString("-00", CultureInfo.InvariantCulture);
            }
            else
            {
                context.ReportWrongType(ref json, "a whole number");
                json.Skip();
                isSound = false;
            }

            isEmpty = false;
        }

        if (isEmpty)
            ReportEmpty(span, context);
        else if (isSound)
            dates.Add(date);
    }

    private static void ReportEmpty(SourceSpan span, ReadingContext context) => context.Report(DiagnosticId.WrongType, span, Expected, "an empty array");
}
