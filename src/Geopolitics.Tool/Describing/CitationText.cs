using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Describing;

/// <summary>What an item rests on, as text.</summary>
internal static class CitationText
{
    public static void Write(Page page, IReadOnlyList<Citation> citations)
    {
        if (citations.Count == 0)
            return;

        page.Heading("Sources");
        foreach (var citation in citations)
        {
            page.Line(new StyledText(citation.ToString()).Add($" ({citation.Source.Id})", Styles.Faint), indent: 2);
            page.Fields([.. Details(citation)], indent: 4);
        }
    }

    private static IEnumerable<(string Label, StyledText Content)> Details(Citation citation)
    {
        if (citation.Source.Title != citation.Source.Label)
            yield return ("title", new(citation.Source.Title));
        if (citation.Supports.Count > 0)
            yield return ("supports", new(string.Join(", ", citation.Supports)));
        foreach (var value in citation.Says)
            yield return ("says", new StyledText($"{value.Property}: ").Add(value.ToString()));
        if (citation.Quotation is { } quotation)
            yield return ("quotation", new($"“{quotation}”"));
    }
}
