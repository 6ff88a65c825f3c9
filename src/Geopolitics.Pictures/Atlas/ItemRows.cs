using Geopolitics.Pictures.Facts;
using Geopolitics.Pictures.Markup;
using Geopolitics.Pictures.Wording;

namespace Geopolitics.Pictures.Atlas;

/// <summary>Lists of items, each with what the library answers of it on each day.</summary>
internal static class ItemRows
{
    /// <summary>A heading with a count, and the list of facts in order of time.</summary>
    public static void WriteSection(MarkupWriter html, AtlasPage page, string id, string heading, IReadOnlyList<Fact> facts) =>
        WriteSection(html, id, heading, facts.Count, () => WriteFacts(html, page, facts));

    /// <summary>The same for entities.</summary>
    public static void WriteSection(MarkupWriter html, AtlasPage page, string id, string heading, IReadOnlyList<Entity> entities) =>
        WriteSection(html, id, heading, entities.Count, () => WriteEntities(html, page, entities));

    public static void WriteFacts(MarkupWriter html, AtlasPage page, IEnumerable<Fact> facts)
    {
        html.Begin("ol", ("class", "rows")).Line();
        foreach (var fact in facts)
        {
            html.Begin("li", Attribute(page.Contents.AnswersOf(fact)));
            html.Element("span", InWords.Of(fact.When), ("class", "when")).Text(" ");
            html.Begin("span", ("class", "what")).Link(fact.Title, page.Links.To(fact));
            FactText.WriteFooting(html, fact);
            html.End().End().Line();
        }

        html.End().Line();
    }

    public static void WriteEntities(MarkupWriter html, AtlasPage page, IEnumerable<Entity> entities)
    {
        html.Begin("ul", ("class", "rows names")).Line();
        foreach (var entity in entities)
        {
            html.Begin("li", Attribute(AtlasContents.ExistenceOf(entity))).Begin("span", ("class", "what")).Link(entity.Name, page.Links.ToEntity(entity));
            if (EntityNote.Of(entity) is { } note)
                html.Text(" ").Element("span", note, ("class", "note"));
            html.End().End().Line();
        }

        html.End().Line();
    }

    /// <summary>The attribute from which the script reads the answers.</summary>
    public static MarkupAttribute Attribute(AsOf? answers) => (answers?.Question ?? "data-holds", answers?.Answers);

    private static void WriteSection(MarkupWriter html, string id, string heading, int count, Action list)
    {
        html.Begin("section", ("id", id), ("class", "listed")).Begin("h2").Text(heading).Text(" ").Element("span", AtlasPage.Number(count), ("class", "count")).End().Line();
        list();
        html.End().Line();
    }
}
