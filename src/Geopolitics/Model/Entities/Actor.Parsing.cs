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
    /// <inheritdoc cref="Entity.Parse(string, IFormatProvider?)" />
    public static new Actor Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ItemIds.Parse<Actor>(s, provider);
    }

    /// <inheritdoc cref="Entity.Parse(string, IFormatProvider?)" />
    public static new Actor Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => ItemIds.Parse<Actor>(s, provider);

    /// <inheritdoc cref="Entity.TryParse(string?, IFormatProvider?, out Entity)" />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Actor? result) =>
        ItemIds.CatalogOf(provider).TryFind(s, out result);

    /// <inheritdoc cref="Entity.TryParse(string?, IFormatProvider?, out Entity)" />
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Actor? result) =>
        ItemIds.CatalogOf(provider).TryFind(s, out result);
}
