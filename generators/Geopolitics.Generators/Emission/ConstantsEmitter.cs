using System.Globalization;
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
        var writer = new SourceWriter();
        writer.Line($"namespace {settings.Namespace};");
        foreach (var section in file.Items.Select((bound, index) => (Bound: bound, Index: index))
            .Where(entry => entry.Bound.ConstantName is not null)
            .GroupBy(entry => entry.Bound.Item.Kind))
        {
            var kind = DataSchema.Of(section.Key);
            writer.Line();
            writer.Open($"{settings.Accessibility} static partial class {settings.Prefix}{kind.ConstantsClass}");
            var isFirst = true;
            foreach (var (bound, index) in section.OrderBy(entry => entry.Bound.ConstantName, StringComparer.Ordinal))
            {
                if (!isFirst)
                    writer.Line();
                isFirst = false;
                WriteDocumentation(writer, bound.Item.Documentation);
                writer.Line($"public static global::Geopolitics.{kind.TypeName} {bound.ConstantName} => {table}.Instance.Get<global::Geopolitics.{kind.TypeName}>({index.ToString(CultureInfo.InvariantCulture)});");
            }

            writer.Close();
            WriteIds(writer, settings, kind, section.Select(entry => entry.Bound));
        }

        foreach (var section in file.Redirects.Where(redirect => redirect.ConstantName is not null).GroupBy(redirect => redirect.Kind))
            WriteRedirects(writer, settings, DataSchema.Of(section.Key), section.OrderBy(redirect => redirect.ConstantName, StringComparer.Ordinal).ToList());

        return writer.ToSourceText();
    }

    /// <summary>The ids as constants of C#, which attributes and <c>case</c> labels can use.</summary>
    private static void WriteIds(SourceWriter writer, GeneratorSettings settings, KindDefinition kind, IEnumerable<BoundItem> items)
    {
        writer.Line();
        writer.Open($"{settings.Accessibility} static partial class {settings.Prefix}{kind.IdsClass}");
        foreach (var bound in items.OrderBy(bound => bound.ConstantName, StringComparer.Ordinal))
        {
            writer.Line($"/// <summary>The id of <see cref=\"{settings.Prefix}{kind.ConstantsClass}.{bound.ConstantName}\"/>.</summary>");
            writer.Line($"public const string {bound.ConstantName} = \"{CSharpText.Literal(bound.Item.Id)}\";");
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

    private static void WriteDocumentation(SourceWriter writer, ItemDocumentation documentation)
    {
        var when = documentation.When is { } time ? $" ({CSharpText.Documentation(time)})" : "";
        writer.Line("/// <summary>");
        writer.Line($"/// {CSharpText.Documentation(documentation.Label ?? "")}{when}.");
        if (documentation.Summary is { } summary)
            writer.Line("/// <para>", CSharpText.Documentation(summary), "</para>");
        var citations = documentation.Citations.Select(Cite).Distinct().ToList();
        if (citations.Count > 0)
            writer.Line($"/// <para>{(citations.Count == 1 ? "Source" : "Sources")}: {CSharpText.Documentation(string.Join("; ", citations))}.</para>");
        writer.Line("/// </summary>");
    }

    private static string Cite(CitationDocumentation citation) =>
        citation.Locator is null ? citation.Source : $"{citation.Source}, {citation.Locator}";
}
