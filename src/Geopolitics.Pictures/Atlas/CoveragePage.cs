using Geopolitics.Exports.Writing;
using Geopolitics.Pictures.Markup;
using Geopolitics.Pictures.Wording;

namespace Geopolitics.Pictures.Atlas;

/// <summary>What the data claims to be complete for, and on whose authority.</summary>
internal static class CoveragePage
{
    public static void Write(TextWriter output, AtlasPage page) => page.Write(
        output,
        "Coverage",
        "What the data claims to be complete for",
        html =>
        {
            html.Begin("p", ("class", "summary")).Text(
                "What is listed here is complete, by the authority of the source that is cited: within it, the absence of a fact means no. Everywhere else absence means nothing: the data does not know.").End().Line();
            foreach (var group in page.Contents.Facts.OfType<Coverage>().GroupBy(coverage => coverage.Of).OrderBy(group => group.Key))
                ItemRows.WriteSection(html, page, "_" + Words.Of(group.Key), InWords.Plural(group.Key), [.. group.OrderBy(coverage => NameOrder.KeyOf(coverage.Title), StringComparer.Ordinal)]);
        });
}
