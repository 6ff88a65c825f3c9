namespace Geopolitics.Tool.Describing;

/// <summary>How a fact is linked to others, from either side.</summary>
internal static class FactLinks
{
    /// <summary>Links by what they are; the names of those that the fact states itself are those of the data files.</summary>
    public static IReadOnlyList<Field> Of(Fact fact, Catalog catalog) => new FieldList()
        .Facts("supersedes", fact.Supersedes)
        .Facts("supersededBy", catalog.SupersededBy(fact))
        .Facts("echoes", fact.Echoes)
        .Facts("echoedBy", catalog.EchoedBy(fact))
        .Facts("partOf", fact.PartOf)
        .Facts("parts", catalog.PartsOf(fact))
        .Facts("contradicts", catalog.ContradictionsOf(fact))
        .Facts("respondsTo", fact.RespondsTo)
        .Facts("responses", catalog.ResponsesTo(fact))
        .Facts("assessments", catalog.AssessmentsOf(fact))
        .Facts("statements", catalog.StatementsAt(fact))
        .Fields;
}
