using System.Globalization;
using Geopolitics.Pictures.Markup;

namespace Geopolitics.Pictures.Atlas;

/// <summary>A part of the list of all items of a kind.</summary>
internal static class KindPage
{
    public static void Write(TextWriter output, AtlasPage page, ItemKind kind, int part)
    {
        var slice = kind.Part(part);
        var order = kind.Facts.Count > 0 ? "in order of time" : "in order of name";
        var subtitle = kind.Parts == 1 ? $"{AtlasPage.Number(kind.Count)}, {order}" : $"{AtlasPage.Number(kind.Count)}, {order}; part {part} of {kind.Parts}";
        page.Write(output, kind.Heading, subtitle, html =>
        {
            WriteParts(html, page, kind, part);
            if (slice.Facts.Count > 0)
                ItemRows.WriteFacts(html, page, slice.Facts);
            else
                ItemRows.WriteEntities(html, page, slice.Entities);
            WriteParts(html, page, kind, part);
        });
    }

    private static void WriteParts(MarkupWriter html, AtlasPage page, ItemKind kind, int current)
    {
        if (kind.Parts == 1)
            return;

        html.Begin("nav", ("class", "parts"), ("aria-label", "Parts of the list"));
        for (var part = 1; part <= kind.Parts; part++)
        {
            html.Begin("a", ("href", page.To(SiteAddress.OfKind(kind.Word, part))), ("aria-current", part == current ? "page" : null))
                .Text(part.ToString(CultureInfo.InvariantCulture)).End().Text(" ");
        }

        html.End().Line();
    }
}
