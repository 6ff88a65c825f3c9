using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopolitics.Serialization;

/// <summary>Entities and facts of a catalogue as their ids, in JSON. In the converters of the options it goes before the shipped catalogue.</summary>
/// <remarks><c>options.Converters.Add(new JsonIdConverterFactory(NewsroomFacts.Catalog))</c></remarks>
public sealed partial class JsonIdConverterFactory : JsonConverterFactory
{
    private readonly Catalog catalog;

    /// <summary>A factory of converters that know a catalogue.</summary>
    /// <param name="catalog">The catalogue, a combined one perhaps.</param>
    public JsonIdConverterFactory(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        this.catalog = catalog;
    }

    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsAssignableTo(typeof(Entity)) || typeToConvert.IsAssignableTo(typeof(Fact));
    }

    /// <inheritdoc />
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(Entity) ? new JsonIdConverter<Entity>(catalog)
        : typeToConvert == typeof(Actor) ? new JsonIdConverter<Actor>(catalog)
        : typeToConvert == typeof(Fact) ? new JsonIdConverter<Fact>(catalog)
        : ForKind(typeToConvert);

    /// <summary>Written by the generator for every kind: no converter is made by reflection, which native compilation has not.</summary>
    private partial JsonConverter? ForKind(Type type);
}
