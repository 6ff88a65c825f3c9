using Geopolitics.Format;
using Geopolitics.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Emits what every class of constants has beside them.</summary>
internal static class KindClassesEmitter
{
    public static SourceText Emit()
    {
        var writer = new SourceWriter();
        writer.Line("namespace Geopolitics;");
        foreach (var kind in DataSchema.AllKinds)
        {
            writer.Line();
            writer.Line($"/// <summary>The shipped catalogue's items of the kind <see cref=\"{kind.TypeName}\"/>.</summary>");
            writer.Open($"public static partial class {kind.ConstantsClass}");
            writer.Line("/// <summary>All of them, constants or not.</summary>");
            writer.Line(kind.Kind.IsFact()
                ? $"public static FactQuery<{kind.TypeName}> All => global::Geopolitics.Catalog.Shipped.Facts<{kind.TypeName}>();"
                : $"public static EntitySet<{kind.TypeName}> All => global::Geopolitics.Catalog.Shipped.Entities<{kind.TypeName}>();");
            writer.Close();
            writer.Line();
            writer.Line($"/// <summary>The ids of the constants in <see cref=\"{kind.ConstantsClass}\"/>, for attributes and <c>case</c> labels.</summary>");
            writer.Open($"public static partial class {kind.IdsClass}");
            writer.Close();
        }

        return writer.ToSourceText();
    }
}
