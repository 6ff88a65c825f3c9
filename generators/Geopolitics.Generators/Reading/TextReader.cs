using System.Text.Json;
using Geopolitics.Generators.Diagnostics;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads texts, and refuses those that hold what no author means to write.</summary>
internal static class TextReader
{
    private const char ReplacementCharacter = '\uFFFD';

    /// <summary>The current text or property name; null, and reported, when it is not a text at all.</summary>
    public static string? ReadText(ref Utf8JsonReader json, ReadingContext context)
    {
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            context.ReportWrongType(ref json, "a text");
            json.Skip();
            return null;
        }

        string text;
        try
        {
            text = json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            context.Report(DiagnosticId.BadText, context.SpanOf(ref json), "half of a surrogate pair, which no text can hold");
            return null;
        }

        if (text.IndexOf(ReplacementCharacter) >= 0)
        {
            context.Report(DiagnosticId.BadText, context.SpanOf(ref json), "U+FFFD, the mark of a text that was read in the wrong encoding; save the file as UTF-8");
            return null;
        }

        return text;
    }

    /// <summary>As <see cref="ReadText"/>, and not empty.</summary>
    public static string? ReadFilledText(ref Utf8JsonReader json, ReadingContext context)
    {
        if (ReadText(ref json, context) is not { } text)
            return null;

        if (!string.IsNullOrWhiteSpace(text))
            return text;

        context.Report(DiagnosticId.BadText, context.SpanOf(ref json), "nothing but white space; leave the property out instead");
        return null;
    }
}
