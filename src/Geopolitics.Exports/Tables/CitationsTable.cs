using Geopolitics.Exports.Writing;
using static Geopolitics.Exports.Tables.Columns<Geopolitics.Exports.Tables.CitationsTable.Row>;

namespace Geopolitics.Exports.Tables;

/// <summary>The citations of all facts.</summary>
internal static class CitationsTable
{
    public static ExportTable Declare() => new Table<Row>(
        "citations",
        "What facts rest on. The bibliography (`csl-json`, `bibtex`) has the sources, under the same ids.",
        "One citation of one fact, in order of the facts.",
        (catalog, _) => Rows(catalog),
        [
            Text("fact_id", "The fact; `facts` has it.", row => row.Fact.Id),
            Integer("position", "The place among the citations of the fact, from 1.", row => row.Position),
            Text("source_id", "The source.", row => row.Citation.Source.Id),
            Text("source_label", "Author and year, such as `Rinna 2019`.", row => row.Citation.Source.Label),
            OptionalText("locator", "The place in the source, such as `A ¶3`. Null where none is given.", row => row.Citation.Locator),
            OptionalText("supports", "The properties, by their names in the data, that the source vouches for as the fact states them, a space between them. Null where there are none.", row => Ids.Join(row.Citation.Supports)),
            OptionalText("says", "The properties of which the source gives a value of its own, a space between them; `cited-values` has the values. Null where there are none.", row => Ids.Join(row.Citation.Says.Select(value => value.Property))),
            OptionalText("quotation", "A short quotation. Null where there is none.", row => row.Citation.Quotation),
        ]);

    private static IEnumerable<Row> Rows(Catalog catalog)
    {
        foreach (var fact in catalog.Facts())
        {
            for (var place = 0; place < fact.Citations.Count; place++)
                yield return new(fact, place + 1, fact.Citations[place]);
        }
    }

    internal readonly record struct Row(Fact Fact, int Position, Citation Citation);
}
