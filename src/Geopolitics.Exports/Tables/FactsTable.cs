using Geopolitics.Exports.Writing;
using static Geopolitics.Exports.Tables.Columns<Geopolitics.Fact>;

namespace Geopolitics.Exports.Tables;

/// <summary>All facts.</summary>
internal static class FactsTable
{
    public static ExportTable Declare() => new Table<Fact>(
        "facts",
        "What all facts have, whatever their kind. The other tables refer to it by `fact_id`.",
        "One fact, in order of time and id.",
        (catalog, _) => catalog.Facts(),
        [
            Text("fact_id", "The id of the fact, stable for ever.", fact => fact.Id),
            Text("kind", "Its kind: `agreement`, `meeting`, `tenure` and so on.", fact => Words.Of(fact.Kind)),
            Text("title", "A short title.", fact => fact.Title),
            OptionalText("summary", "A few sentences in the curators' words. Null where there are none.", fact => fact.Summary),
            .. TimeColumns.Of<Fact>("when", "it happened or held", isNullable: false, fact => fact.When),
            Contested.OfTime<Fact>(fact => fact),
            Boolean("is_span", "True for a fact that holds for a while, such as a tenure; false for one that happens, such as a meeting.", fact => fact.IsSpan),
            Text("standing", "`established` (an act or event that can be checked elsewhere), `reported` (somebody's report of words or of a stance) or `assessed` (a judgement).", fact => Words.Of(fact.Standing)),
            OptionalText("asserted_by", "The ids of those who assert it, a space between them. Null where it is simply established.", fact => Ids.Of(fact.AssertedBy)),
            Contested.Properties<Fact>(fact => fact),
            OptionalText("topics", "The ids of the topics that it is about, a space between them. Null where there are none.", fact => Ids.Of(fact.Topics)),
            Link("supersedes", "it replaced", fact => fact.Supersedes),
            Link("echoes", "it repeats in substance", fact => fact.Echoes),
            Link("part_of", "it is part of", fact => fact.PartOf),
            Link("contradicts", "cannot be true together with it", fact => fact.Contradicts),
            Link("responds_to", "it answers", fact => fact.RespondsTo),
        ]);

    private static Column<Fact> Link(string name, string what, Func<Fact, IEnumerable<Fact>> facts) =>
        OptionalText(name, $"The ids of the facts that {what}, a space between them. Null where there are none.", fact => Ids.Of(facts(fact)));
}
