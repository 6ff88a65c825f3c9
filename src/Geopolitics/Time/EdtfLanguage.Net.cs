using System.Globalization;

namespace Geopolitics;

/// <summary>
/// Puts dates into words. English is built in; for another language derive from this class and pass an instance as the format provider.
/// </summary>
public abstract class EdtfLanguage : IFormatProvider
{
    /// <summary>English, with the day before the month: "29 September 2008".</summary>
    public static EdtfLanguage English { get; } = new EnglishEdtfLanguage();

    /// <summary>The language for a format provider.</summary>
    /// <param name="provider">An <see cref="EdtfLanguage"/>, a provider that gives one, or a culture; null for the current culture.</param>
    /// <returns>The language; English where no other is known.</returns>
    public static EdtfLanguage Of(IFormatProvider? provider) =>
        provider as EdtfLanguage ?? provider?.GetFormat(typeof(EdtfLanguage)) as EdtfLanguage ?? English;

    /// <summary>Words for an expression, as a part of a sentence and without a full stop.</summary>
    /// <param name="value">The expression.</param>
    /// <returns>The words.</returns>
    public abstract string Describe(Edtf value);

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(EdtfLanguage) ? this : null;

    internal static bool IsForPeople(ReadOnlySpan<char> format) => format switch
    {
        "" or "E" => false,
        "G" => true,
        _ => throw new FormatException(string.Format(CultureInfo.InvariantCulture, "'{0}' is no format of EDTF: E (canonical) and G (for people) are.", EdtfFaultText.Quote(format))),
    };
}
