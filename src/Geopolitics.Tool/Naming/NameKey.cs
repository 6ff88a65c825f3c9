using System.Globalization;
using System.Text;

namespace Geopolitics.Tool.Naming;

/// <summary>Text as it is compared: letter case, accents, hyphens and the like do not matter.</summary>
internal static class NameKey
{
    /// <summary>Letters and digits alone: <c>Kang Kyung-wha</c> is <c>kangkyungwha</c>.</summary>
    public static string Of(string text) => string.Concat(WordsOf(text));

    /// <summary>Whether a key stands in a text, from the beginning of a word on: <c>kono</c> is in <c>Taro Kono</c>, and not in <c>Yoshihiko Noda</c>.</summary>
    public static bool IsIn(string text, string key)
    {
        var words = WordsOf(text);
        return Enumerable.Range(0, words.Count).Any(first => string.Concat(words.Skip(first)).StartsWith(key, StringComparison.Ordinal));
    }

    /// <summary>The words of a text, each in the form in which it is compared.</summary>
    public static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
                word.Append(char.ToLowerInvariant(character));
            else if (char.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherPunctuation) || character is '/' or '.' or ',' or ';' or ':')
                End();
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }
}
