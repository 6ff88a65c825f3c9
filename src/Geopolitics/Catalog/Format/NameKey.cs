using System.Globalization;
using System.Text;

namespace Geopolitics.Format;

/// <summary>What of a name counts when names are compared: letters and digits, in lower case and without accents.</summary>
internal static class NameKey
{
    /// <summary>The key; empty for a text that is none, with half of a surrogate pair.</summary>
    public static string Of(string text)
    {
        if (!IsWellFormed(text))
            return "";

        var key = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.DashPunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.FinalQuotePunctuation))
                key.Append(char.ToLowerInvariant(character));
        }

        return key.ToString();
    }

    private static bool IsWellFormed(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
                continue;

            if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
                return false;

            index++;
        }

        return true;
    }
}
