using Geopolitics.Exports.Writing;
using static Geopolitics.Exports.Tables.Columns<Geopolitics.Exports.Tables.CitedValuesTable.Row>;

namespace Geopolitics.Exports.Tables;

/// <summary>The values of properties that single sources give.</summary>
internal static class CitedValuesTable
{
    public static ExportTable Declare() => new Table<Row>(
        "cited-values",
        "The values that single sources give: of a contested property each value with who gives it, of others those that are vaguer or different.",
        "One value in one citation, in order of the facts.",
        (catalog, _) => Rows(catalog),
        [
            Text("fact_id", "The fact; `facts` has it.", row => row.Fact.Id),
            Integer("citation_position", "The citation, by its `position` in `citations`.", row => row.Position),
            Text("source_id", "The source.", row => row.Citation.Source.Id),
            Text("property", "The property, by its name in the data, such as `when`.", row => row.Value.Property),
            OptionalText("value", "The value: EDTF for a time, ids with a space between them for entities and facts, else text, with `; ` between several. Null where the source says that there is none.", row => ValueText.Of(row.Value)),
            Boolean("is_contested", "True where sources give values of the property that cannot all be true.", row => Contested.Has(row.Fact, row.Value.Property)),
            Boolean("is_the_facts_own", "True where it is the value that the fact states too, which the source vouches for.", row => row.IsOwn),
        ]);

    private static IEnumerable<Row> Rows(Catalog catalog)
    {
        foreach (var fact in catalog.Facts())
        {
            for (var place = 0; place < fact.Citations.Count; place++)
            {
                var citation = fact.Citations[place];
                foreach (var value in citation.Says)
                    yield return new(fact, place + 1, citation, value, IsOwn: false);

                foreach (var cited in fact.Contested.SelectMany(property => property.Values))
                {
                    if (ReferenceEquals(cited.Citation, citation) && !citation.Says.Contains(cited.Value))
                        yield return new(fact, place + 1, citation, cited.Value, IsOwn: true);
                }
            }
        }
    }

    internal readonly record struct Row(Fact Fact, int Position, Citation Citation, PropertyValue Value, bool IsOwn);
}
