using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Layers;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Emits what the layer tells the projects that build on it.</summary>
internal static class ManifestEmitter
{
    public static SourceText Emit(SignatureTable table, GeneratorSettings settings)
    {
        var writer = new SourceWriter();
        writer.Line($"[assembly: global::Geopolitics.Tables.LayerManifest(\"{CSharpText.Literal(settings.CatalogExpression)}\", \"{CSharpText.Literal(ManifestText.Write(table.OwnSignatures))}\")]");
        return writer.ToSourceText();
    }
}
