using System.Text.Json;

namespace Geopolitics.Tool.Describing;

/// <summary>Fields as JSON, under the names of the data files.</summary>
internal static class FieldJson
{
    public static void WriteField(this Utf8JsonWriter writer, Field field)
    {
        writer.WritePropertyName(field.Name);
        if (!field.IsList)
        {
            writer.WriteFieldValue(field.Values[0]);
            return;
        }

        writer.WriteStartArray();
        foreach (var value in field.Values)
            writer.WriteFieldValue(value);
        writer.WriteEndArray();
    }

    /// <summary>An object of fields.</summary>
    public static void WriteFields(this Utf8JsonWriter writer, string name, IReadOnlyList<Field> fields)
    {
        writer.WriteStartObject(name);
        foreach (var field in fields)
            writer.WriteField(field);
        writer.WriteEndObject();
    }

    /// <summary>An entity by id, kind and name.</summary>
    public static void WriteEntity(this Utf8JsonWriter writer, Entity entity)
    {
        writer.WriteStartObject();
        writer.WriteString("id", entity.Id);
        writer.WriteString("kind", Naming.Kinds.Of(entity));
        writer.WriteString("name", entity.Name);
        writer.WriteEndObject();
    }

    /// <summary>A fact by id, kind, title and time.</summary>
    public static void WriteFact(this Utf8JsonWriter writer, Fact fact, Certainty? certainty = null)
    {
        writer.WriteStartObject();
        writer.WriteString("id", fact.Id);
        writer.WriteString("kind", Naming.Kinds.Of(fact));
        writer.WriteString("title", fact.Title);
        writer.WriteString("when", fact.When.ToString());
        writer.WriteString("standing", Naming.Words.Of(fact.Standing));
        if (certainty is { } answer)
            writer.WriteString("certainty", Naming.Words.Of(answer));
        writer.WriteEndObject();
    }

    private static void WriteFieldValue(this Utf8JsonWriter writer, FieldValue value)
    {
        switch (value)
        {
            case TextValue text:
                writer.WriteStringValue(text.Text);
                break;
            case WordValue word:
                writer.WriteStringValue(word.Word);
                break;
            case FlagValue flag:
                writer.WriteBooleanValue(flag.Flag);
                break;
            case TimeValue time:
                writer.WriteStringValue(time.Time.ToString());
                break;
            case EntityValue entity:
                writer.WriteEntity(entity.Entity);
                break;
            case FactValue fact:
                writer.WriteFact(fact.Fact);
                break;
            case PartsValue parts:
                writer.WriteStartObject();
                foreach (var part in parts.Parts)
                    writer.WriteField(part.Field);
                writer.WriteEndObject();
                break;
            default:
                throw new NotSupportedException(value.GetType().Name);
        }
    }
}
