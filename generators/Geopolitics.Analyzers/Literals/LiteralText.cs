using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Analyzers.Literals;

/// <summary>A string literal of any form, and where in the source each character of its value stands.</summary>
internal sealed class LiteralText
{
    private readonly SyntaxToken token;
    private readonly List<TextSpan> characters = [];
    private readonly int end;

    private LiteralText(SyntaxToken token)
    {
        this.token = token;
        var text = token.Text;
        end = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken when text[0] == '@' => ReadVerbatim(text),
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken => ReadRegular(text),
            SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken => ReadRawLine(text),
            SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken => ReadRawLines(text),
            _ => 0,
        };
    }

    public string Value => token.ValueText;

    public static LiteralText? Of(SyntaxNode node) =>
        node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression } literal
            ? new(literal.Token)
            : null;

    /// <summary>Where a part of the value stands; for one of no length, where it would stand: the character there, or the closing quotation mark.</summary>
    public Location Part(int position, int length)
    {
        // Should the language get a form of literal that is not foreseen here, the whole literal is the place.
        if (characters.Count != Value.Length || position < 0 || position > characters.Count)
            return token.GetLocation();

        var span = position == characters.Count
            ? new TextSpan(end, 1)
            : TextSpan.FromBounds(characters[position].Start, characters[Math.Min(position + Math.Max(1, length), characters.Count) - 1].End);
        return Location.Create(token.SyntaxTree!, new TextSpan(token.SpanStart + span.Start, span.Length));
    }

    /// <summary>Reads <c>"…"</c>; this and its like give the place of the closing quotation mark.</summary>
    private int ReadRegular(string text)
    {
        var at = 1;
        while (at < text.Length && text[at] != '"')
        {
            var length = text[at] == '\\' ? EscapeLength(text, at) : 1;
            Add(at, length);

            // One escape, two units.
            if (length == 10 && int.TryParse(text.Substring(at + 2, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rune) && rune > 0xFFFF)
                Add(at, length);
            at += length;
        }

        return at;
    }

    private static int EscapeLength(string text, int at)
    {
        switch (at + 1 < text.Length ? text[at + 1] : '\0')
        {
            case 'u':
                return Math.Min(6, text.Length - at);

            case 'U':
                return Math.Min(10, text.Length - at);

            case 'x':
                var length = 2;
                while (length < 6 && at + length < text.Length && Uri.IsHexDigit(text[at + length]))
                    length++;
                return length;

            default:
                return Math.Min(2, text.Length - at);
        }
    }

    /// <summary>Reads <c>@"…"</c>.</summary>
    private int ReadVerbatim(string text)
    {
        var at = 2;
        while (at < text.Length)
        {
            var isQuote = text[at] == '"';
            if (isQuote && (at + 1 == text.Length || text[at + 1] != '"'))
                break;

            Add(at, isQuote ? 2 : 1);
            at += isQuote ? 2 : 1;
        }

        return at;
    }

    /// <summary>Reads <c>"""…"""</c>.</summary>
    private int ReadRawLine(string text)
    {
        var quotes = Quotes(text);
        var close = text.LastIndexOf('"') + 1 - quotes;
        for (var at = quotes; at < close; at++)
            Add(at, 1);
        return close;
    }

    /// <summary>Reads the form whose quotation marks stand on lines of their own, and whose indentation is that of the last line.</summary>
    private int ReadRawLines(string text)
    {
        var quotes = Quotes(text);
        var close = text.LastIndexOf('"') + 1 - quotes;
        var lines = SourceText.From(text).Lines;
        var last = lines.GetLineFromPosition(close).LineNumber;
        var indentation = close - lines[last].Start;
        for (var line = 1; line < last; line++)
        {
            for (var at = Math.Min(lines[line].Start + indentation, lines[line].End); at < lines[line].End; at++)
                Add(at, 1);

            // The line break before the closing quotation marks is theirs.
            for (var at = lines[line].End; line < last - 1 && at < lines[line].EndIncludingLineBreak; at++)
                Add(at, 1);
        }

        return close;
    }

    private static int Quotes(string text) => text.Length - text.TrimStart('"').Length;

    private void Add(int start, int length) => characters.Add(new TextSpan(start, length));
}
