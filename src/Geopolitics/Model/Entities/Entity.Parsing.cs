using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Geopolitics.Serialization;

namespace Geopolitics;

/// <content>From an id and back. Each kind's class has the same, of the generator's making.</content>
[JsonConverter(typeof(JsonIdConverter<Entity>))]
[TypeConverter(typeof(IdTypeConverter<Entity>))]
public abstract partial class Entity : ISpanParsable<Entity>
{
    /// <summary>The item with an id: an id that was redirected gives its successor.</summary>
    /// <param name="id">The id, as <see cref="Id"/> gives it. Names and codes are read by <see cref="EntitySet{TEntity}.Parse"/>.</param>
    /// <param name="catalog">The catalogue to look in; without it, the shipped one.</param>
    /// <exception cref="UnknownIdException">No item of this class has that id; the exception tells the nearest.</exception>
    public static Entity Parse(string id, Catalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ItemIds.Parse<Entity>(id, catalog);
    }

    /// <summary>As <see cref="Parse(string, Catalog?)"/>, without an exception; another catalogue is asked by <see cref="Catalog.TryFind{T}(ReadOnlySpan{char}, out T)"/>.</summary>
    /// <param name="id">The id.</param>
    /// <param name="item">The item, or null where none of this class has that id.</param>
    public static bool TryParse([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Entity? item) => Catalog.Shipped.TryFind(id, out item);

    static Entity IParsable<Entity>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ItemIds.Parse<Entity>(s, provider);
    }

    static bool IParsable<Entity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Entity result) =>
        ItemIds.CatalogOf(provider).TryFind(s, out result);

    static Entity ISpanParsable<Entity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ItemIds.Parse<Entity>(s, provider);

    static bool ISpanParsable<Entity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Entity result) =>
        ItemIds.CatalogOf(provider).TryFind(s, out result);
}
