using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopolitics.Serialization;

/// <summary>An entity or a fact as its id, in JSON: <c>"japan"</c>. Also as the key of a dictionary.</summary>
/// <typeparam name="T">The class, which may be a base class: <see cref="Fact"/>, <see cref="Actor"/>, <see cref="Entity"/>.</typeparam>
/// <remarks>
/// Every class of entities and facts has this converter, with the shipped catalogue, by an attribute. For another catalogue add a <see cref="JsonIdConverterFactory"/>
/// to the options. An id that was redirected is read as its successor, and written as the successor's id.
/// </remarks>
public sealed class JsonIdConverter<T> : JsonConverter<T>
    where T : class
{
    private readonly Catalog catalog;

    /// <summary>A converter that knows the shipped catalogue.</summary>
    public JsonIdConverter()
        : this(Catalog.Shipped)
    {
    }

    /// <summary>A converter that knows a catalogue.</summary>
    /// <param name="catalog">The catalogue, a combined one perhaps.</param>
    public JsonIdConverter(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        this.catalog = catalog;
    }

    /// <inheritdoc />
    /// <exception cref="JsonException">What is read is no text, or no id of such an item: then there is an <see cref="UnknownIdException"/> inside.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Find(ref reader)
            : throw new JsonException($"A text with the id of a {typeof(T).Name} should stand here, but what stands here is a {reader.TokenType}.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ItemIds.Of(value));
    }

    /// <inheritdoc />
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(ref reader);

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(ItemIds.Of(value));
    }

    private T Find(ref Utf8JsonReader reader)
    {
        // Ids are ASCII without anything to escape, so the bytes are looked up as they come, whenever they come in one piece.
        if (!reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            if (catalog.TryFind<T>(reader.ValueSpan, out var found))
                return found;
        }
        else if (catalog.TryFind<T>(reader.GetString()!, out var found))
        {
            return found;
        }

        var unknown = UnknownIdException.For<T>(reader.GetString()!, catalog);
        throw new JsonException(unknown.Message, unknown);
    }
}
