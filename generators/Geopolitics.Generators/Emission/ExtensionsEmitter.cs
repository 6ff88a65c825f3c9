using Geopolitics.Generators.Common;
using Geopolitics.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Emits a file's constants once more as static extension members of the library's classes: docs/decisions/0041-extension-members.md.</summary>
internal static class ExtensionsEmitter
{
    public static SourceText Emit(BoundFileModel file, GeneratorSettings settings)
    {
        var writer = new SourceWriter();
        writer.Line($"namespace {settings.Namespace};");
        var constants = file.Items.Where(bound => bound.IsExtensionMember).Select(bound => (bound.Item.Kind, Name: bound.ConstantName!, Successor: (string?)null));
        var old = file.Redirects.Where(redirect => redirect.IsExtensionMember)
            .Select(redirect => (redirect.Kind, Name: redirect.ConstantName!, Successor: (string?)CSharpName.FromSlug(redirect.Successor)));
        foreach (var members in constants.Concat(old).GroupBy(member => member.Kind))
        {
            var kind = DataSchema.Of(members.Key);
            var own = settings.Prefix + kind.ConstantsClass;
            writer.Line();
            writer.Line($"/// <summary>This project's constants beside those of <see cref=\"global::Geopolitics.{kind.ConstantsClass}\"/>.</summary>");
            writer.Open($"{settings.Accessibility} static partial class {settings.ExtensionClass(kind.ConstantsClass)}");
            writer.Open($"extension(global::Geopolitics.{kind.ConstantsClass})");
            var isFirst = true;
            foreach (var (_, name, successor) in members.OrderBy(member => member.Name, StringComparer.Ordinal))
            {
                if (!isFirst)
                    writer.Line();
                isFirst = false;
                writer.Line($"/// <inheritdoc cref=\"{own}.{name}\"/>");
                if (successor is not null)
                    writer.Line($"[global::System.Obsolete(\"{kind.ConstantsClass}.{name} is now {kind.ConstantsClass}.{successor}.\")]");
                writer.Line($"public static global::Geopolitics.{kind.TypeName} {name} => {own}.{successor ?? name};");
            }

            writer.Close();
            writer.Close();
        }

        return writer.ToSourceText();
    }
}
