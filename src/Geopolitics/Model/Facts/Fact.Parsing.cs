using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Geopolitics.Serialization;

namespace Geopolitics;

/// <content>From an id and back. Each kind's class has the same, of the generator's making.</content>
[JsonConverter(typeof(JsonIdConverter<Fact>))]
[TypeConverter(typeof(IdTypeConverter<Fact>))]
public abstract partial class Fact : ISpanParsable<Fact>
{
    /// <summary>The item with an id: an id that was redirected gives its successor.</summary>
    /// <param name="s">The id, as <see cref="Id"/> gives it. Names and codes are read by <see cref="EntitySet{TEntity}.Parse"/>.</param>
    /// <param name="provider">A <see cref="Catalog"/>; null or a culture for the shipped one.</param>
    /// <exception cref="UnknownIdException">No item of this class has that id; the exception tells the nearest.</exception>
    public static Fact Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ItemIds.Parse<Fact>(s, provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)" />
    public static Fact Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => ItemIds.Parse<Fact>(s, provider);

    /// <summary>As <see cref="Parse(string, IFormatProvider?)"/>, without an exception.</summary>
    /// <param name="s">The id.</param>
    /// <param name="provider">A <see cref="Catalog"/>; null or a culture for the shipped one.</param>
    /// <param name="result">The item, or null where none of this class has that id.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Fact? result) =>
        ItemIds.CatalogOf(provider).TryFind(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Fact)" />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Fact? result) =>
        ItemIds.CatalogOf(provider).TryFind(s, out result);
}
