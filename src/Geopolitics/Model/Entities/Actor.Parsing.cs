using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Geopolitics.Serialization;

namespace Geopolitics;

/// <content>From an id and back. Each kind's class has the same, of the generator's making.</content>
[JsonConverter(typeof(JsonIdConverter<Actor>))]
[TypeConverter(typeof(IdTypeConverter<Actor>))]
public abstract partial class Actor : ISpanParsable<Actor>
{
    /// <inheritdoc cref="Entity.Parse(string, Catalog?)" />
    public static new Actor Parse(string id, Catalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ItemIds.Parse<Actor>(id, catalog);
    }

    /// <inheritdoc cref="Entity.TryParse(string?, out Entity)" />
    public static bool TryParse([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Actor? item) => Catalog.Shipped.TryFind(id, out item);

    static Actor IParsable<Actor>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ItemIds.Parse<Actor>(s, provider);
    }

    static bool IParsable<Actor>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Actor result) =>
        ItemIds.CatalogOf(provider).TryFind(s, out result);

    static Actor ISpanParsable<Actor>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ItemIds.Parse<Actor>(s, provider);

    static bool ISpanParsable<Actor>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Actor result) =>
        ItemIds.CatalogOf(provider).TryFind(s, out result);
}
