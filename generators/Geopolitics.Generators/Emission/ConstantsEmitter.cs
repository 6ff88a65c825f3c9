using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Emission;

/// <summary>Emits a file's constants: properties that fetch the item from the file's table.</summary>
internal static class ConstantsEmitter
{
    public static SourceText Emit(BoundFileModel file, GeneratorSettings settings)
    {
        var table = $"global::{settings.TablesNamespace}.{TableNames.Class(file.LogicalPath)}";
        using var writer = new SourceWriter();
        writer.Line($"namespace {settings.Namespace};");
        foreach (var section in Sections(file))
        {
            WriteConstants(writer, settings, DataSchema.Of(section.Key), section.Value, table);
            WriteIds(writer, settings, DataSchema.Of(section.Key), section.Value);
        }

        foreach (var section in file.Redirects.Where(redirect => redirect.ConstantName is not null).GroupBy(redirect => redirect.Kind))
            WriteRedirects(writer, settings, DataSchema.Of(section.Key), section.OrderBy(redirect => redirect.ConstantName, StringComparer.Ordinal).ToList());

        return writer.ToSourceText();
    }

    /// <summary>The constants of each kind by name, the kinds in the file's order.</summary>
    private static List<KeyValuePair<ItemKind, List<Constant>>> Sections(BoundFileModel file)
    {
        var sections = new List<KeyValuePair<ItemKind, List<Constant>>>();
        for (var index = 0; index < file.Items.Count; index++)
        {
            var bound = file.Items[index];
            if (bound.ConstantName is not { } name)
                continue;

            var section = sections.FindIndex(candidate => candidate.Key == bound.Item.Kind);
            if (section < 0)
            {
                section = sections.Count;
                sections.Add(new(bound.Item.Kind, []));
            }

            sections[section].Value.Add(new(name, index, bound));
        }

        foreach (var section in sections)
            section.Value.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return sections;
    }

    private static void WriteConstants(SourceWriter writer, GeneratorSettings settings, KindDefinition kind, List<Constant> constants, string table)
    {
        writer.Line();
        writer.Open($"{settings.Accessibility} static partial class {settings.Prefix}{kind.ConstantsClass}");
        foreach (var constant in constants)
        {
            if (constant != constants[0])
                writer.Line();
            WriteDocumentation(writer, constant.Bound);
            writer.Line($"public static global::Geopolitics.{kind.TypeName} {constant.Name} => {table}.Instance.Get<global::Geopolitics.{kind.TypeName}>({constant.Index});");
        }

        writer.Close();
    }

    /// <summary>The ids as constants of C#, which attributes and <c>case</c> labels can use.</summary>
    private static void WriteIds(SourceWriter writer, GeneratorSettings settings, KindDefinition kind, List<Constant> constants)
    {
        writer.Line();
        writer.Open($"{settings.Accessibility} static partial class {settings.Prefix}{kind.IdsClass}");
        foreach (var constant in constants)
        {
            writer.Line($"/// <summary>The id of <see cref=\"{settings.Prefix}{kind.ConstantsClass}.{constant.Name}\"/>.</summary>");
            writer.Line($"public const string {constant.Name} = \"{CSharpText.Literal(constant.Bound.Item.Id)}\";");
        }

        writer.Close();
    }

    /// <summary>The constants of ids that are redirected: they stay, and tell what to write instead.</summary>
    private static void WriteRedirects(SourceWriter writer, GeneratorSettings settings, KindDefinition kind, List<BoundRedirect> redirects)
    {
        writer.Line();
        writer.Open($"{settings.Accessibility} static partial class {settings.Prefix}{kind.ConstantsClass}");
        foreach (var redirect in redirects)
        {
            var successor = CSharpName.FromSlug(redirect.Successor);
            WriteObsolete(writer, settings.Prefix + kind.ConstantsClass, redirect.ConstantName!, successor);
            writer.Line($"public static global::Geopolitics.{kind.TypeName} {redirect.ConstantName} => {successor};");
        }

        writer.Close();
        writer.Line();
        writer.Open($"{settings.Accessibility} static partial class {settings.Prefix}{kind.IdsClass}");
        foreach (var redirect in redirects)
        {
            WriteObsolete(writer, settings.Prefix + kind.IdsClass, redirect.ConstantName!, CSharpName.FromSlug(redirect.Successor));
            writer.Line($"public const string {redirect.ConstantName} = \"{CSharpText.Literal(redirect.Successor)}\";");
        }

        writer.Close();
    }

    private static void WriteObsolete(SourceWriter writer, string owner, string name, string successor)
    {
        writer.Line($"/// <summary>Now <see cref=\"{owner}.{successor}\"/>.</summary>");
        writer.Line($"[global::System.Obsolete(\"{owner}.{name} is now {owner}.{successor}.\")]");
    }

    private static void WriteDocumentation(SourceWriter writer, BoundItem bound)
    {
        var documentation = bound.Item.Documentation;
        writer.Line("/// <summary>");
        if (documentation.When is { } when)
            writer.Line($"/// {new Documented(bound.Label)} ({new Documented(when)}).");
        else
            writer.Line($"/// {new Documented(bound.Label)}.");
        if (documentation.Summary is { } summary)
            writer.Line($"/// <para>{new Documented(summary)}</para>");
        WriteSources(writer, bound);
        writer.Line("/// </summary>");
    }

    private static void WriteSources(SourceWriter writer, BoundItem bound)
    {
        var citations = new List<string>();
        for (var index = 0; index < bound.Sources.Count; index++)
        {
            var locator = bound.Item.Documentation.Citations[index].Locator;
            var citation = locator is null ? bound.Sources[index] : $"{bound.Sources[index]}, {locator}";
            if (!citations.Contains(citation))
                citations.Add(citation);
        }

        if (citations.Count > 0)
            writer.Line($"/// <para>{(citations.Count == 1 ? "Source" : "Sources")}: {new Documented(string.Join("; ", citations))}.</para>");
    }

    /// <param name="Index">The item's place in the file's table.</param>
    private sealed record Constant(string Name, int Index, BoundItem Bound);
}
