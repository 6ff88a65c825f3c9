using System.Globalization;
using System.Text.Json;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads a CSL-JSON date, <c>{ "date-parts": [[2008, 9, 29]] }</c>, as EDTF; two lists of parts are an interval.</summary>
internal static class CslDateReader
{
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
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var nameSpan = context.SpanOf(ref json);
            var name = TextReader.ReadText(ref json, context) ?? "";
            json.Read();
            if (!seen.Add(name))
            {
                context.Report(DiagnosticId.DuplicateProperty, nameSpan, name);
                json.Skip();
                continue;
            }

            switch (name)
            {
                case "date-parts":
                    ReadDates(ref json, dates, context);
                    break;

                case "circa":
                    isApproximate = ValueReader.ReadFlag(ref json, context) is FlagValue { IsSet: true };
                    break;

                default:
                    context.Report(DiagnosticId.UnknownProperty, nameSpan, name, "a date", NearestText.DidYouMean(name, ["date-parts", "circa"]));
                    json.Skip();
                    break;
            }
        }

        if (dates.Count == 0)
        {
            // Where the parts stand but could not be read, that has been reported.
            if (!seen.Contains("date-parts"))
                context.Report(DiagnosticId.MissingProperty, span, "date-parts", "a date");
            return null;
        }

        var text = string.Join("/", dates.Select(date => isApproximate ? date + "~" : date));
        if (Edtf.TryParse(text.AsSpan(), out var time, out var error))
            return new(time.ToString(), span);

        context.Report(DiagnosticId.BadTime, span, text, error.Message);
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

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType != JsonTokenType.StartArray)
            {
                context.ReportWrongType(ref json, Expected);
                json.Skip();
                continue;
            }

            var parts = new List<string>();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var part))
                {
                    parts.Add(part.ToString(parts.Count == 0 ? "0000" : "00", CultureInfo.InvariantCulture));
                }
                else
                {
                    context.ReportWrongType(ref json, "a whole number");
                    json.Skip();
                }
            }

            if (parts.Count > 0)
                dates.Add(string.Join("-", parts));
        }
    }
}
