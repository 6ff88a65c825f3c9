using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Geopolitics.EntityFrameworkCore;

/// <summary>An entity or a fact as its id, in a column of text.</summary>
/// <typeparam name="T">The class, which may be a base class: <see cref="Fact"/>, <see cref="Actor"/>, <see cref="Entity"/>.</typeparam>
/// <remarks>
/// An id that was redirected is read as its successor; the column keeps the old id until the row is written again. An id that the catalogue has not is an
/// <see cref="UnknownIdException"/> when the row is read.
/// </remarks>
public sealed class IdConverter<T> : ValueConverter<T, string>
    where T : class, IParsable<T>
{
    private const int LongestId = 200;

    /// <summary>A converter that knows the shipped catalogue.</summary>
    public IdConverter()
        : this(Catalog.Shipped)
    {
    }

    /// <summary>A converter that knows a catalogue.</summary>
    /// <param name="catalog">The catalogue, a combined one perhaps.</param>
    public IdConverter(Catalog catalog)
        : base(item => ItemId.Of(item), id => ItemId.Parse<T>(id, catalog), new ConverterMappingHints(size: LongestId, unicode: false))
    {
        ArgumentNullException.ThrowIfNull(catalog);
    }
}
