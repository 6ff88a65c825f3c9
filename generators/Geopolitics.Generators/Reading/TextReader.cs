using System.Globalization;
using System.Text.Json;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads texts, and refuses those that hold what no author means to write.</summary>
internal static class TextReader
{
    private const char ReplacementCharacter = '\uFFFD';

    /// <summary>The name of the current property; null, and reported, when it cannot be one. The caller skips the value then.</summary>
    public static string? ReadName(ref Utf8JsonReader json, ReadingContext context) =>
        Decode(ref json, context) is { } name && !ReportIfTooLong(ref json, name, TextLimits.Line, "The property's name", context) ? name : null;

    /// <summary>
    /// The current property's name, with the reader moved on to its value. Null where it cannot be read or stands twice: that is reported, and the value passed over.
    /// </summary>
    public static string? ReadNewName(ref Utf8JsonReader json, ref SeenNames seen, out SourceSpan nameSpan, ReadingContext context)
    {
        nameSpan = context.SpanOf(ref json);
        var name = ReadName(ref json, context);
        json.Read();
        if (name is not null && seen.Add(name))
            return name;

        if (name is not null)
            context.Report(DiagnosticId.DuplicateProperty, nameSpan, name);
        json.Skip();
        return null;
    }

    /// <summary>The current text; null, and reported, when it is not a text, or holds nothing.</summary>
    /// <remarks>One that is too long is reported, and given all the same.</remarks>
    public static string? ReadText(ref Utf8JsonReader json, int maxLength, ReadingContext context)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            context.ReportWrongType(ref json, "a text");
            json.Skip();
            return null;
        }

        if (Decode(ref json, context) is not { } text)
            return null;

        if (string.IsNullOrWhiteSpace(text))
        {
            context.Report(DiagnosticId.BadText, context.SpanOf(ref json), "nothing but white space; leave the property out instead");
            return null;
        }

        ReportIfTooLong(ref json, text, maxLength, "The text", context);
        return text;
    }

    private static string? Decode(ref Utf8JsonReader json, ReadingContext context)
    {
        string text;
        try
        {
            text = context.Texts.Get(ref json);
        }
        catch (InvalidOperationException)
        {
            context.Report(DiagnosticId.BadText, context.SpanOf(ref json), "half of a surrogate pair, which no text can hold");
            return null;
        }

        if (text.IndexOf(ReplacementCharacter) < 0)
            return text;

        context.Report(DiagnosticId.BadText, context.SpanOf(ref json), "U+FFFD, the mark of a text that was read in the wrong encoding; save the file as UTF-8");
        return null;
    }

    public static bool ReportIfTooLong(ref Utf8JsonReader json, string text, int maxLength, string what, ReadingContext context)
    {
        if (!TextLimits.IsTooLong(text, maxLength, out var length))
            return false;

        context.ReportOnly(DiagnosticId.TooLong, context.SpanOf(ref json), what, Number(length), Number(maxLength));
        return true;

        static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
    }
}
