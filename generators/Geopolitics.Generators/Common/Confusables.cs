using System.Globalization;

namespace Geopolitics.Generators.Common;

/// <summary>Finds characters that a reader does not see, or takes for others.</summary>
/// <remarks>The characters are listed here and not asked of the machine, whose tables differ from version to version.</remarks>
internal static class Confusables
{
    /// <summary>The first such character at or behind a place; null when there is none.</summary>
    public static Confusable? Find(string text, int from)
    {
        if (IsPlain(text, from))
            return null;

        for (var index = from; index < text.Length; index += CharactersAt(text, index))
        {
            var codePoint = CodePointAt(text, index);
            if (DescribeInvisible(codePoint) is { } invisible && !(codePoint is ZeroWidthNonJoiner or ZeroWidthJoiner && IsBetweenJoiningLetters(text, index)))
                return new(index, CharactersAt(text, index), $"{Name(codePoint)}, {invisible}");

            if (IsWordCharacter(text, index) && (index == 0 || !IsWordCharacter(text, StartOfPrevious(text, index))) && FindMixed(text, index) is { } mixed)
                return mixed;
        }

        return null;
    }

    /// <summary>True where no character is invisible or of a script that could be mixed with Latin: nearly always, and quickly told.</summary>
    private static bool IsPlain(string text, int from)
    {
        for (var index = from; index < text.Length; index++)
        {
            var character = text[index];
            var isPlain = character is (>= ' ' and <= '~') or (>= '\u00A0' and < '\u034F' and not '\u00AD') or (>= '\u2010' and <= '\u2027') or (>= '\u2030' and <= '\u205F')
                or (>= '\u3000' and < '\u3164') or (> '\u3164' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3');
            if (!isPlain)
                return false;
        }

        return true;
    }

    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    private static string Name(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>What an invisible character is, or null for one that is seen.</summary>
    private static string? DescribeInvisible(int codePoint) => codePoint switch
    {
        < 0x20 or (>= 0x7F and <= 0x9F) => "a control character",
        0xAD => "a soft hyphen",
        0x34F => "a combining grapheme joiner",
        0x61C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "a control of the direction of writing",
        0x115F or 0x1160 or 0x3164 or 0xFFA0 => "a filler that looks like a space",
        0x180E or 0x200B => "a space without width",
        ZeroWidthNonJoiner => "a zero-width non-joiner outside a script that needs it",
        ZeroWidthJoiner => "a zero-width joiner outside a script that needs it",
        0x2028 or 0x2029 => "a line or paragraph separator",
        >= 0x2060 and <= 0x206F => "an invisible format character",
        0xFEFF => "a byte order mark",
        >= 0xFFF9 and <= 0xFFFB => "an invisible format character",
        >= 0x1D173 and <= 0x1D17A => "an invisible format character",
        >= 0xE0000 and <= 0xE007F => "an invisible tag",
        (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD) => "a character of private use, which looks different everywhere",
        (>= 0xFDD0 and <= 0xFDEF) => "a code point that is no character",
        _ when (codePoint & 0xFFFE) == 0xFFFE => "a code point that is no character",
        _ => null,
    };

    /// <summary>Joiners have a meaning between letters of the Arabic, Syriac, Mongolian, Indic, Tibetan, Burmese and Khmer scripts and their neighbours.</summary>
    private static bool IsBetweenJoiningLetters(string text, int index) =>
        index > 0 && index + 1 < text.Length && NeedsJoiners(text[index - 1]) && NeedsJoiners(text[index + 1]);

    private static bool NeedsJoiners(char character) => character is
        (>= '\u0600' and <= '\u08FF') or (>= '\u0900' and <= '\u0DFF') or (>= '\u0F00' and <= '\u109F') or (>= '\u1780' and <= '\u18AF')
        or (>= '\uA840' and <= '\uA87F') or (>= '\uA8E0' and <= '\uA8FF') or (>= '\uFB50' and <= '\uFDCF') or (>= '\uFDF0' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE');

    /// <summary>In the word that begins at a place, the first letter of another script than that of most of its letters.</summary>
    private static Confusable? FindMixed(string text, int start)
    {
        Span<int> first = [-1, -1, -1];
        Span<int> count = [0, 0, 0];
        var end = start;
        for (; end < text.Length && IsWordCharacter(text, end); end += CharactersAt(text, end))
        {
            if (ScriptOf(text[end]) is not { } script)
                continue;

            if (count[(int)script]++ == 0)
                first[(int)script] = end;
        }

        var main = Script.Latin;
        foreach (var script in Others)
        {
            if (count[(int)script] > count[(int)main])
                main = script;
        }

        var odd = -1;
        for (var script = 0; script < first.Length; script++)
        {
            if (script != (int)main && first[script] >= 0 && (odd < 0 || first[script] < first[odd]))
                odd = script;
        }

        if (odd < 0)
            return null;

        var at = first[odd];
        return new(at, 1, $"`{text[at]}` ({Name(text[at])}, a {(Script)odd} letter) in a word of {main} letters, `{text.Substring(start, end - start)}`");
    }

    private static readonly Script[] Others = [Script.Cyrillic, Script.Greek];

    private enum Script
    {
        Latin,
        Cyrillic,
        Greek,
    }

    private static Script? ScriptOf(char character) => !char.IsLetter(character) ? null : character switch
    {
        <= 'z' or 'ª' or 'º' or (>= '\u00C0' and <= '\u02AF') or (>= '\u1E00' and <= '\u1EFF')
            or (>= '\u2C60' and <= '\u2C7F') or (>= '\uA720' and <= '\uA7FF') or (>= '\uFF21' and <= '\uFF5A') => Script.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => Script.Greek,
        (>= '\u0400' and <= '\u052F') or (>= '\u1C80' and <= '\u1C8F') or (>= '\uA640' and <= '\uA69F') => Script.Cyrillic,
        _ => null,
    };

    private static bool IsWordCharacter(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;

    private static int StartOfPrevious(string text, int index) => index >= 2 && char.IsSurrogatePair(text, index - 2) ? index - 2 : index - 1;

    private static int CharactersAt(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;

    private static int CodePointAt(string text, int index) => char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
}

/// <param name="Index">Where it stands in the text.</param>
/// <param name="Description">What it is, with its code point.</param>
internal sealed record Confusable(int Index, int Length, string Description);
