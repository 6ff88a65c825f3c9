namespace Geopolitics;

/// <content>Other texts than title and time.</content>
public abstract partial class Fact : IFormattable
{
    /// <summary>The fact as a text.</summary>
    /// <param name="format">Null, empty or "G" for title and time, as <see cref="ToString()"/>; "N" for the title; "W" for title and time in words; "I" for the id.</param>
    /// <param name="formatProvider">The culture, or an <see cref="EdtfLanguage"/>, of the time in words; titles are English.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => format switch
    {
        null or "" or "G" => ToString(),
        "N" => Title,
        "W" => $"{Title} ({When.ToString("G", formatProvider)})",
        "I" => Id,
        _ => throw new FormatException($"`{format}` is no format of a fact: G (title and time), N (title), W (title and time in words) and I (the id) are."),
    };
}
