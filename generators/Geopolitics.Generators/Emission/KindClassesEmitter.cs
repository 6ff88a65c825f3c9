using Geopolitics.Format;
using Geopolitics.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Emits what every class of constants has beside them.</summary>
internal static class KindClassesEmitter
{
    /// <param name="kinds">The kinds that have a class: all in the library itself, in other layers those that have constants.</param>
    public static SourceText Emit(GeneratorSettings settings, IEnumerable<KindDefinition> kinds)
    {
        using var writer = new SourceWriter();
        writer.Line($"namespace {settings.Namespace};");
        foreach (var kind in kinds)
        {
            writer.Line();
            writer.Line($"/// <summary>{(settings.IsShippedLayer ? "The shipped catalogue's" : "This project's")} items of the kind <see cref=\"global::Geopolitics.{kind.TypeName}\"/>.</summary>");
            writer.Open($"{settings.Accessibility} static partial class {settings.Prefix}{kind.ConstantsClass}");
            if (settings.IsShippedLayer)
            {
                writer.Line("/// <summary>All of them, constants or not.</summary>");
                writer.Line(kind.Kind.IsFact()
                    ? $"public static FactQuery<{kind.TypeName}> All => {settings.CatalogExpression}.Facts<{kind.TypeName}>();"
                    : $"public static EntitySet<{kind.TypeName}> All => {settings.CatalogExpression}.Entities<{kind.TypeName}>();");
            }

            writer.Close();
            writer.Line();
            writer.Line($"/// <summary>The ids of the constants in <see cref=\"{settings.Prefix}{kind.ConstantsClass}\"/>, for attributes and <c>case</c> labels.</summary>");
            writer.Open($"{settings.Accessibility} static partial class {settings.Prefix}{kind.IdsClass}");
            writer.Close();
        }

        return writer.ToSourceText();
    }
}
