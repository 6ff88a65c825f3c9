using System.Text.Json;
using Geopolitics.Exports.Writing;

namespace Geopolitics.Exports.LinkedData;

/// <summary>What nodes of all kinds have.</summary>
internal static class Nodes
{
    public static void WriteHead(Utf8JsonWriter json, string id, string type, string kind)
    {
        json.WriteString("@id", ItemAddress.Of(id));
        json.WriteString("@type", type);
        json.WriteString("additionalType", kind);
    }

    public static void WriteReference(Utf8JsonWriter json, string property, string? id)
    {
        if (id is null)
            return;

        json.WriteStartObject(property);
        json.WriteString("@id", ItemAddress.Of(id));
        json.WriteEndObject();
    }

    public static void WriteReferences(Utf8JsonWriter json, string property, IEnumerable<string> ids) => json.WriteAll(property, ids, id =>
    {
        json.WriteStartObject();
        json.WriteString("@id", ItemAddress.Of(id));
        json.WriteEndObject();
    });

    public static void WriteIdentifier(Utf8JsonWriter json, string scheme, string value)
    {
        json.WriteStartObject();
        json.WriteString("@type", "PropertyValue");
        json.WriteString("propertyID", scheme);
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    /// <summary>A date where the time is one that ISO 8601 knows as a date: a year, a month or a day, without doubt.</summary>
    public static string? IsoDate(EdtfDate date) =>
        date is { HasUnspecifiedDigits: false, Season: EdtfSeason.None, Exponent: null, SignificantDigits: null, IsApproximate: false, IsUncertain: false, SecondOfDay: null, Year: > 0 and <= 9999 }
            ? date.ToString()
            : null;
}
