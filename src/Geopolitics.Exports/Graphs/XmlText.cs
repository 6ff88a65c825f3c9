using System.Text;
using System.Xml;

namespace Geopolitics.Exports.Graphs;

/// <summary>Text that XML can hold: it has no characters for most controls and for halves of surrogate pairs, not even as references.</summary>
internal static class XmlText
{
    /// <summary>The text, with U+FFFD where XML has no character.</summary>
    public static string Of(string text)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            var sound = new StringBuilder(text.Length);
            foreach (var letter in text.EnumerateRunes())
                sound.Append(letter.Value > char.MaxValue || XmlConvert.IsXmlChar((char)letter.Value) ? letter.ToString() : "\uFFFD");
            return sound.ToString();
        }
    }
}
