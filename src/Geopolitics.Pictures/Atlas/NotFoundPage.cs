using Geopolitics.Pictures.Markup;
using Geopolitics.Pictures.Pages;

namespace Geopolitics.Pictures.Atlas;

/// <summary>What a server gives for an address that is none. It may stand at any depth, so nothing of it is beside it, and its script finds the way back.</summary>
internal static class NotFoundPage
{
    public static void Write(TextWriter output, Catalog catalog) => new PageShell
    {
        Title = "There is no such page",
        DataVersion = catalog.DataVersion,
        Scripts = ["not-found.js"],
    }.Write(output, html =>
    {
        html.Element("p", "Ids are for ever: the address may be mistyped, or of newer data than this.", ("class", "summary")).Line();
        html.Begin("p").Begin("a", ("href", LinkTarget.Page(SiteAddress.Index)), ("id", "_home")).Text("To the first page, with its search").End().End().Line();
    });
}
