using Geopolitics.Pictures.Markup;

namespace Geopolitics.Pictures.Atlas;

/// <summary>The first page: what there is, what it means, how to cite it.</summary>
internal static class IndexPage
{
    public static void Write(TextWriter output, AtlasPage page, IReadOnlyList<ItemKind> entities, IReadOnlyList<ItemKind> facts)
    {
        var contents = page.Contents;
        var coverages = contents.Facts.Count(fact => fact is Coverage);
        page.Write(
            output,
            "Atlas of Geopolitics",
            $"{AtlasPage.Number(contents.Facts.Count)} cited, dated facts of international relations about {AtlasPage.Number(contents.Entities.Count(entity => entity is not Source))} entities, from {AtlasPage.Number(contents.Entities.Count(entity => entity is Source))} sources",
            html =>
            {
                WriteKinds(html, page, "Facts", facts);
                WriteKinds(html, page, "Entities and sources", entities);
                html.Element("h2", "How to read it").Line();
                html.Begin("ul", ("class", "prose"));
                Item(html, "Dates are as exact as their sources. ", "“About 1985” and “some day of 2013” stay so.");
                Item(html, "Established, reported, assessed. ", "What is established can be checked elsewhere; what is reported is somebody’s words; what is assessed is a judgement, and it is told whose.");
                Item(html, "Contested. ", "Where sources contradict one another, each value stands with who gives it. Nothing is decided for you.");
                Item(html, "As of a day. ", "Choose a day above, and lists show what held on it certainly or possibly, and of what that is not known. The day goes with you from page to page, and into the addresses that you copy.");
                html.Begin("li").Element("b", "What is not here ").Text("may be so all the same: absence means no only where the data ").Begin("a", ("href", page.To(SiteAddress.Coverage))).Text("is complete").End()
                    .Text($", which it claims in {AtlasPage.Number(coverages)} cases.").End();
                html.End().Line();
                html.Element("h2", "To cite it").Line();
                html.Element("p", $"Geopolitics: facts of international relations. Data version {contents.Catalog.DataVersion}. Data: CC0 1.0.", ("class", "prose")).Line();
                html.Element("p", "Every page names the id of its item. Ids are for ever, and so are the addresses made of them.", ("class", "prose note")).Line();
            });
    }

    private static void WriteKinds(MarkupWriter html, AtlasPage page, string heading, IReadOnlyList<ItemKind> kinds)
    {
        html.Element("h2", heading).Line();
        html.Begin("ul", ("class", "kinds")).Line();
        foreach (var kind in kinds)
            html.Begin("li").Begin("a", ("href", page.To(SiteAddress.OfKind(kind.Word, 1)))).Text(kind.Heading).End().Text(" ").Element("span", AtlasPage.Number(kind.Count), ("class", "count")).End().Line();
        html.End().Line();
    }

    private static void Item(MarkupWriter html, string lead, string text) => html.Begin("li").Element("b", lead).Text(text).End().Line();
}
