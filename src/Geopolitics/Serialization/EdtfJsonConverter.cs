using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopolitics.Serialization;

/// <summary>A time as canonical EDTF, in JSON: <c>"2017-08-03/2019-09-11"</c>.</summary>
public sealed class EdtfJsonConverter : JsonConverter<Edtf>
{
    /// <inheritdoc />
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"A text of EDTF should stand here, but what stands here is a {reader.TokenType}.");

        try
        {
            return Edtf.Parse(reader.GetString()!);
        }
        catch (FormatException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
