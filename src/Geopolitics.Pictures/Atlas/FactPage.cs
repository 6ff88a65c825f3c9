using Geopolitics.Exports.LinkedData;
using Geopolitics.Pictures.Facts;
using Geopolitics.Pictures.Wording;

namespace Geopolitics.Pictures.Atlas;

/// <summary>The page of a fact.</summary>
internal static class FactPage
{
    public static void Write(TextWriter output, AtlasPage page, Fact fact)
    {
        var kind = InWords.Capitalized(InWords.Of(fact.Kind));
        page.Write(
            output,
            fact.Title,
            $"{kind}, {InWords.Of(fact.When)}",
            html =>
            {
                html.Begin("p", ("class", "answer"), ItemRows.Attribute(page.Contents.AnswersOf(fact)), ("data-says", ""), ("hidden", true)).End().Line();
                html.Begin("p", ("class", "footing"));
                FactText.WriteFooting(html, fact);
                html.End().Line();
                new FactText(page.Contents.Catalog, page.Links).WriteBody(html, fact);
                Reference.Write(html, page, fact.Title, fact.Id);
            },
            fact.Summary,
            html => Reference.WriteLinkedData(html, json => FactNode.Write(json, fact)));
    }
}
