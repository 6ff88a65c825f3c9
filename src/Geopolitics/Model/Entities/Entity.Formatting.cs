namespace Geopolitics;

/// <content>The name in other languages.</content>
public abstract partial class Entity : IFormattable
{
    /// <summary>A name, or the id.</summary>
    /// <param name="format">
    /// Null, empty or "G" for <see cref="Name"/>, whatever the culture; "N" for the usual name in the culture's language; "L" for the long, official one in it; "I" for
    /// the id. Where the data has no name in that language, "N" gives <see cref="Name"/>, and "L" what "N" gives.
    /// </param>
    /// <param name="formatProvider">The culture; null for the current one.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) => format switch
    {
        null or "" or "G" => Name,
        "I" => Id,
        "N" => NamesByLanguage.Usual(this, formatProvider),
        "L" => NamesByLanguage.Long(this, formatProvider),
        _ => throw new FormatException($"`{format}` is no format of an entity: G (the English name), N (the name in the culture's language), L (the official name in it) and I (the id) are."),
    };
}
