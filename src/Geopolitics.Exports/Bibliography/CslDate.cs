using System.Text.Json;

namespace Geopolitics.Exports.Bibliography;

/// <summary>Dates of CSL-JSON: lists of parts for dates and for intervals between two; what has no such form stands as text.</summary>
internal static class CslDate
{
    public static void Write(Utf8JsonWriter json, string property, Edtf? date)
    {
        if (date is not { } when)
            return;

        json.WriteStartObject(property);
        if (HasParts(when))
        {
            json.WriteStartArray("date-parts");
            WriteParts(json, when.Start);
            if (when.IsInterval)
                WriteParts(json, when.End);
            json.WriteEndArray();
            if (when.IsApproximate || when.IsUncertain)
                json.WriteBoolean("circa", true);
        }
        else
        {
            json.WriteString("literal", when.ToString());
        }

        json.WriteEndObject();
    }

    private static bool HasParts(Edtf when) =>
        when.Kind is EdtfKind.Date or EdtfKind.Interval && IsPlain(when.Start) && IsPlain(when.End);

    private static bool IsPlain(EdtfDate date) => CalendarParts.Of(date).Length > 0;

    private static void WriteParts(Utf8JsonWriter json, EdtfDate date)
    {
        json.WriteStartArray();
        foreach (var part in CalendarParts.Of(date))
            json.WriteNumberValue(part);
        json.WriteEndArray();
    }
}
