using Geopolitics.Exports.LinkedData;
using Geopolitics.Exports.Writing;
using Geopolitics.Pictures.Facts;
using Geopolitics.Pictures.Markup;
using Geopolitics.Pictures.Wording;
using Geopolitics.Tool.Describing;

namespace Geopolitics.Pictures.Atlas;

/// <summary>The page of an entity, sources included: what the data says of it, and all facts that it has to do with, by kind and in order of time.</summary>
internal static class EntityPage
{
    public static void Write(TextWriter output, AtlasPage page, Entity entity) => page.Write(
        output,
        entity.Name,
        Subtitle(entity),
        html =>
        {
            if (AtlasContents.ExistenceOf(entity) is { } existence)
                html.Begin("p", ("class", "answer"), ItemRows.Attribute(existence), ("data-says", ""), ("hidden", true)).End().Line();
            WriteAbout(html, page, entity);
            WriteFacts(html, page, entity);
            WriteBelongings(html, page, entity);
            Reference.Write(html, page, entity.Name, entity.Id);
        },
        entity.Summary,
        html => Reference.WriteLinkedData(html, json => EntityNode.Write(json, entity)));

    private static string Subtitle(Entity entity)
    {
        var kind = InWords.Capitalized(InWords.KindOf(entity));
        return entity is Source { Type: var type } source ? $"{kind}: {InWords.Of(type)}, {source.Label}" : kind;
    }

    private static void WriteAbout(MarkupWriter html, AtlasPage page, Entity entity)
    {
        if (entity.Summary is { } summary)
            html.Element("p", summary, ("class", "summary"), ("dir", "auto")).Line();
        if (entity is Source { Url: { } url } source && LinkTarget.Web(url) is { } address)
            html.Begin("p", ("class", "out")).Link($"Read it at {url.Host}", address).Text(LinkTarget.Web(source.ArchiveUrl) is null ? "" : ", or in the archived copy below").End().Line();

        var text = new FactText(page.Contents.Catalog, page.Links);
        html.Begin("dl", ("class", "properties"));
        if (entity.Names.Count > 0)
            html.Begin("div").Element("dt", "also").Begin("dd").Begin("ul", ("class", "terms")).Each(entity.Names, name => WriteName(html, name)).End().End().End().Line();
        if (entity.Identifiers.Count > 0)
            html.Begin("div").Element("dt", "codes").Begin("dd").Begin("ul", ("class", "terms")).Each(entity.Identifiers, code => WriteCode(html, code)).End().End().End().Line();
        foreach (var field in EntityFields.Of(entity, page.Contents.Catalog).Where(field => field.Name is not ("names" or "identifiers")))
            text.WriteField(html, field);
        html.End().Line();
        text.WriteCitations(html, entity.Citations);
    }

    private static void WriteName(MarkupWriter html, EntityName name)
    {
        html.Begin("li", ItemRows.Attribute(name.When is { } when ? AsOf.InUse(when) : null)).Element("bdi", name.Text, ("lang", name.Language));
        Details(html, InWords.Of(name.Kind), name.Language, name.When);
        html.End();
    }

    private static void WriteCode(MarkupWriter html, EntityIdentifier code)
    {
        html.Begin("li", ItemRows.Attribute(code.When is { } when ? AsOf.InUse(when) : null)).Element("code", code.Value);
        Details(html, IdentifierSchemes.NameOf(code.Scheme), null, code.When);
        html.End();
    }

    private static void Details(MarkupWriter html, string what, string? language, Edtf? when) => html.Text(" ").Element(
        "span", string.Join(", ", new[] { what, language, when is { } time ? InWords.Of(time) : null }.OfType<string>()), ("class", "note"));

    private static void WriteFacts(MarkupWriter html, AtlasPage page, Entity entity)
    {
        var kinds = page.Contents.FactsOf(entity).GroupBy(fact => fact.Kind).OrderBy(group => group.Key).ToList();
        if (kinds.Count == 0)
            html.Element("p", "The data has no facts about it. That is not to say that there are none.", ("class", "note")).Line();
        if (kinds.Count > 3)
            WriteContents(html, kinds);
        foreach (var group in kinds)
            ItemRows.WriteSection(html, page, "_" + Words.Of(group.Key), InWords.Plural(group.Key), [.. group]);
    }

    private static void WriteContents(MarkupWriter html, List<IGrouping<FactKind, Fact>> kinds)
    {
        html.Begin("nav", ("class", "contents"), ("aria-label", "Kinds of fact on this page")).Begin("ul");
        foreach (var group in kinds)
            html.Begin("li").Begin("a", ("href", LinkTarget.Fragment("_" + Words.Of(group.Key)))).Text(InWords.Plural(group.Key)).End().Text($" {AtlasPage.Number(group.Count())}").End();
        html.End().End().Line();
    }

    private static void WriteBelongings(MarkupWriter html, AtlasPage page, Entity entity)
    {
        foreach (var group in page.Contents.BelongingsOf(entity).GroupBy(Words.KindOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            ItemRows.WriteSection(html, page, $"_of-{group.Key}", InWords.PluralKindOf(group.First()), [.. ItemKind.InOrderOfName(group)]);
    }
}
