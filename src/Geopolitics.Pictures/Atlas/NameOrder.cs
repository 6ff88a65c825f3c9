using System.Globalization;
using System.Text;

namespace Geopolitics.Pictures.Atlas;

/// <summary>The order of names, which must be the same on every machine, as the collations of cultures are not.</summary>
internal static class NameOrder
{
    public static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var character in name.EnumerateRunes().SelectMany(rune => rune.ToString().Normalize(NormalizationForm.FormD)))
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
                key.Append(char.ToLowerInvariant(character));
            else if (char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && key.Length > 0)
                key.Append(' ');
        }

        return key.ToString();
    }
}
