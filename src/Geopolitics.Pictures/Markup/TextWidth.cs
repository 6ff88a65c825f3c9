namespace Geopolitics.Pictures.Markup;

/// <summary>How wide text will be. A file cannot measure: fonts are the reader's, so this is a generous estimate for text of 12 pixels.</summary>
internal static class TextWidth
{
    public static double Of(string text)
    {
        var width = 0.0;
        foreach (var character in text.EnumerateRunes())
        {
            width += character.Value switch
            {
                > 0x2E80 => 12.5,
                'i' or 'l' or 'j' or 't' or 'f' or 'r' or 'I' or ' ' or '.' or ',' or '\'' or ':' or '(' or ')' => 3.9,
                'm' or 'w' or 'M' or 'W' => 10.2,
                (>= 'A' and <= 'Z') or '&' or '—' or '…' => 8.4,
                _ => 6.9,
            };
        }

        return width;
    }
}
