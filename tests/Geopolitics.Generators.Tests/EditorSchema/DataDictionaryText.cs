using System.Text;
using Geopolitics.Format;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Tests.EditorSchema;

/// <summary>The generator's table of kinds as a page for readers. What editors show while you type comes from the same descriptions.</summary>
internal static class DataDictionaryText
{
    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("# Data dictionary\n\nEvery kind of item and every property that a data file may state. Made from the generator's table of kinds, as [the schema](../data/schema/geopolitics.schema.json) is;\n");
        page.Append("[data files](data-format.md) tell how files are written. **Bold** properties are required.\n");
        var facts = DataSchema.AllKinds.Where(kind => kind.Kind.IsFact()).ToList();
        var entities = DataSchema.AllKinds.Where(kind => !kind.Kind.IsFact()).ToList();
        Append(page, "entity", "Entities", entities.Where(kind => kind.Section != "sources"));
        Append(page, "source", "Sources", entities.Where(kind => kind.Section == "sources"));
        Append(page, "fact", "Facts", facts);
        page.Append("\n## Redirects\n\n").Append(RedirectSection.Definition.Description).Append("\n\n");
        AppendTable(page, RedirectSection.Definition.Properties, "");
        AppendIdentifiers(page);
        return page.ToString();
    }

    /// <summary>What all kinds of a group have alike is told once.</summary>
    private static void Append(StringBuilder page, string one, string heading, IEnumerable<KindDefinition> group)
    {
        var kinds = group.ToList();
        var shared = kinds.Count == 1 ? [] : kinds[0].Properties.Where(property => kinds.TrueForAll(kind => kind.Properties.Any(other => AreAlike(other, property)))).ToList();
        page.Append("\n## ").Append(heading).Append('\n');
        if (shared.Count > 0)
        {
            page.Append("\n### Every ").Append(one).Append("\n\n");
            AppendTable(page, shared, "");
        }

        foreach (var kind in kinds)
        {
            page.Append("\n### ").Append(kind.Section).Append("\n\n").Append(kind.Description).Append(" In C# `").Append(kind.TypeName).Append("`, constants in `").Append(kind.ConstantsClass).Append("`.\n");
            var own = kind.Properties.Where(property => !shared.Exists(other => AreAlike(other, property))).ToList();
            if (own.Count == 0)
                continue;

            page.Append('\n');
            AppendTable(page, own, "");
        }
    }

    private static void AppendTable(StringBuilder page, IEnumerable<PropertyDefinition> properties, string prefix)
    {
        if (prefix.Length == 0)
            page.Append("| property | value | meaning |\n|---|---|---|\n");
        foreach (var property in properties)
        {
            var name = $"`{prefix}{property.Name}`";
            page.Append("| ").Append(property.IsRequired ? $"**{name}**" : name).Append(" | ").Append(ValueOf(property)).Append(" | ").Append(Cell(MeaningOf(property))).Append(" |\n");
            AppendTable(page, property.Properties, $"{prefix}{property.Name}[].");
        }
    }

    private static string MeaningOf(PropertyDefinition property) =>
        property.Vocabulary.Count > 0
            ? $"{property.Description} {string.Join(" ", property.Vocabulary.Zip(property.Vocabulary.Meanings, (word, meaning) => $"`{word}`: {meaning}"))}".TrimEnd()
            : JsonSchemaText.Describe(property);

    private static string ValueOf(PropertyDefinition property) => property.Shape switch
    {
        PropertyShape.Id => "id",
        PropertyShape.Text => "text",
        PropertyShape.TextOrNumber => "text or number",
        PropertyShape.Texts => "texts",
        PropertyShape.TextOrTexts => "text or texts",
        PropertyShape.Flag => "`true` or `false`",
        PropertyShape.Word => "word",
        PropertyShape.Time => "EDTF",
        PropertyShape.CslDate => "date of CSL",
        PropertyShape.Reference => "id",
        PropertyShape.References => "ids",
        PropertyShape.Actor => "actor",
        PropertyShape.Actors => "actors",
        PropertyShape.Objects => "objects",
        PropertyShape.Identifiers => "[identifiers](#identifiers)",
        PropertyShape.Says => "values by property",
        PropertyShape.PropertyNames => "names of properties",
        _ => throw new InvalidOperationException($"no word for {property.Shape}"),
    };

    private static void AppendIdentifiers(StringBuilder page)
    {
        page.Append("\n## Identifiers\n\n| scheme | whose codes |\n|---|---|\n");
        foreach (var (scheme, meaning) in Vocabularies.IdentifierScheme.Zip(Vocabularies.IdentifierScheme.Meanings))
            page.Append("| `").Append(scheme).Append("` | ").Append(Cell(meaning)).Append(" |\n");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);

    private static bool AreAlike(PropertyDefinition left, PropertyDefinition right) =>
        (left.Name, left.Shape, left.IsRequired, left.Description, left.Vocabulary) == (right.Name, right.Shape, right.IsRequired, right.Description, right.Vocabulary);
}
