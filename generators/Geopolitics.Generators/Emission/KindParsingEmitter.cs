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
        const string Ids = "global::Geopolitics.Serialization.ItemIds";
        const string Provider = "global::System.IFormatProvider? provider";
        const string Span = "global::System.ReadOnlySpan<char>";
        var result = $"[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {type} result";

        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Geopolitics.Serialization.JsonIdConverter<{type}>))]");
        writer.Line($"[global::System.ComponentModel.TypeConverter(typeof(global::Geopolitics.Serialization.IdTypeConverter<{type}>))]");
        writer.Open($"partial class {type} : global::System.ISpanParsable<{type}>");
        writer.Line($"/// <inheritdoc cref=\"global::Geopolitics.{root}.Parse(string, global::Geopolitics.Catalog?)\" />");
        writer.Line($"public static new {type} Parse(string id, global::Geopolitics.Catalog? catalog = null) => {Ids}.Parse<{type}>({NotNull("id")}, catalog);");
        writer.Line();
        writer.Line($"/// <inheritdoc cref=\"global::Geopolitics.{root}.TryParse(string?, out global::Geopolitics.{root})\" />");
        writer.Line("public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? id, "
            + $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {type}? item) => global::Geopolitics.Catalog.Shipped.TryFind(id, out item);");
        writer.Line();
        writer.Line($"static {type} global::System.IParsable<{type}>.Parse(string s, {Provider}) => {Ids}.Parse<{type}>({NotNull("s")}, provider);");
        writer.Line();
        writer.Line($"static bool global::System.IParsable<{type}>.TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, {Provider}, {result}) => {Ids}.CatalogOf(provider).TryFind(s, out result);");
        writer.Line();
        writer.Line($"static {type} global::System.ISpanParsable<{type}>.Parse({Span} s, {Provider}) => {Ids}.Parse<{type}>(s, provider);");
        writer.Line();
        writer.Line($"static bool global::System.ISpanParsable<{type}>.TryParse({Span} s, {Provider}, {result}) => {Ids}.CatalogOf(provider).TryFind(s, out result);");
        writer.Close();
        writer.Line();
    }

    private static string NotNull(string parameter) => $"{parameter} ?? throw new global::System.ArgumentNullException(nameof({parameter}))";

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
