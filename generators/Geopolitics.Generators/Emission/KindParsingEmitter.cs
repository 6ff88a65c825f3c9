using Geopolitics.Format;
using Geopolitics.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>
/// Emits, in the library itself, what the class of each kind has for parsers, serializers and binders: the same for all, and none of it can be inherited,
/// for an interface with static members names the class, and serializers look at the class alone.
/// </summary>
internal static class KindParsingEmitter
{
    public static SourceText Emit(IEnumerable<KindDefinition> kinds)
    {
        using var writer = new SourceWriter();
        writer.Line("namespace Geopolitics");
        writer.Open("");
        foreach (var kind in kinds)
            EmitClass(writer, kind.TypeName, kind.Kind.IsFact() ? "Fact" : "Entity");
        writer.Close();
        writer.Line();
        writer.Line("namespace Geopolitics.Serialization");
        writer.Open("");
        EmitFactory(writer, kinds);
        writer.Close();
        return writer.ToSourceText();
    }

    private static void EmitClass(SourceWriter writer, string type, string root)
    {
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Geopolitics.Serialization.JsonIdConverter<{type}>))]");
        writer.Line($"[global::System.ComponentModel.TypeConverter(typeof(global::Geopolitics.Serialization.IdTypeConverter<{type}>))]");
        writer.Open($"partial class {type} : global::System.ISpanParsable<{type}>");
        EmitMethod(writer, root, "string", $"static new {type} Parse(string s, global::System.IFormatProvider? provider = null)",
            $"global::Geopolitics.Serialization.ItemIds.Parse<{type}>(s ?? throw new global::System.ArgumentNullException(nameof(s)), provider)");
        EmitMethod(writer, root, "global::System.ReadOnlySpan{char}", $"static new {type} Parse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider = null)",
            $"global::Geopolitics.Serialization.ItemIds.Parse<{type}>(s, provider)");
        EmitTry(writer, root, type, "string?", "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string?");
        EmitTry(writer, root, type, "global::System.ReadOnlySpan{char}", "global::System.ReadOnlySpan<char>");
        writer.Close();
        writer.Line();
    }

    private static void EmitMethod(SourceWriter writer, string root, string parameter, string signature, string body)
    {
        writer.Line($"/// <inheritdoc cref=\"global::Geopolitics.{root}.Parse({parameter}, global::System.IFormatProvider?)\" />");
        writer.Line($"public {signature} => {body};");
    }

    private static void EmitTry(SourceWriter writer, string root, string type, string parameter, string declaration)
    {
        writer.Line($"/// <inheritdoc cref=\"global::Geopolitics.{root}.TryParse({parameter}, global::System.IFormatProvider?, out global::Geopolitics.{root})\" />");
        writer.Line($"public static bool TryParse({declaration} s, global::System.IFormatProvider? provider, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}? result) =>");
        writer.Line("    global::Geopolitics.Serialization.ItemIds.CatalogOf(provider).TryFind(s, out result);");
    }

    private static void EmitFactory(SourceWriter writer, IEnumerable<KindDefinition> kinds)
    {
        writer.Open("partial class JsonIdConverterFactory");
        writer.Line("private partial global::System.Text.Json.Serialization.JsonConverter? ForKind(global::System.Type type) =>");
        foreach (var kind in kinds)
            writer.Line($"    type == typeof({kind.TypeName}) ? new JsonIdConverter<{kind.TypeName}>(catalog) :");
        writer.Line("    null;");
        writer.Close();
    }
}
