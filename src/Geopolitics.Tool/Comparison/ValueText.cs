using System.Text.Encodings.Web;
using System.Text.Json;

namespace Geopolitics.Tool.Comparison;

/// <summary>Values as short text: texts bare, lists with commas, objects as their properties.</summary>
internal static class ValueText
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Of)),
        JsonValueKind.Object => $"{{ {string.Join(", ", value.EnumerateObject().Select(property => $"{property.Name}: {Of(property.Value)}"))} }}",
        _ => JsonSerializer.Serialize(value, Options),
    };
}
