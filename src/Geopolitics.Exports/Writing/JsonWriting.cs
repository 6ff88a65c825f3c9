using System.Text.Json;

namespace Geopolitics.Exports.Writing;

/// <summary>Writes what may be missing.</summary>
internal static class JsonWriting
{
    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    /// <summary>An array, where there is anything in it.</summary>
    public static void WriteAll<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        var isOpen = false;
        foreach (var item in items)
        {
            if (!isOpen)
                json.WriteStartArray(name);
            isOpen = true;
            write(item);
        }

        if (isOpen)
            json.WriteEndArray();
    }
}
