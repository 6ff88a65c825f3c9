namespace Geopolitics.Tests.Completeness;

/// <summary>The questions that a coverage is there to answer, each open only as to when.</summary>
internal static class CoverageQuestions
{
    public static IEnumerable<Func<Edtf, Answer>> Of(Coverage coverage) => coverage.Of switch
    {
        FactKind.Agreement => Of<Agreement>(coverage),
        FactKind.DiplomaticRelations => Of<DiplomaticRelations>(coverage),
        FactKind.Event => Of<Event>(coverage),
        FactKind.Meeting => Of<Meeting>(coverage),
        FactKind.Membership => Of<Membership>(coverage),
        FactKind.Resolution => Of<Resolution>(coverage),
        FactKind.Tenure => Of<Tenure>(coverage),
        var kind => throw new NotSupportedException($"No questions yet about {kind}."),
    };

    private static IEnumerable<Func<Edtf, Answer>> Of<TFact>(Coverage coverage)
        where TFact : Fact
    {
        foreach (var parts in Parts(coverage.Entities))
        {
            foreach (var subject in coverage.About.DefaultIfEmpty())
            {
                yield return days =>
                {
                    var query = parts.Aggregate(Facts.OfKind<TFact>(), (rest, part) => rest.Involving(part));
                    return (subject is null ? query : query.About(subject)).Overlapping(days).Answer();
                };
            }
        }
    }

    /// <summary>One entity or each of several offices; of several others any two.</summary>
    private static IEnumerable<Entity[]> Parts(IReadOnlyList<Entity> entities) =>
        entities.Count == 1 || entities.All(entity => entity is Office) ? entities.Select(entity => new[] { entity })
        : entities.SelectMany((one, index) => entities.Skip(index + 1).Select(other => new[] { one, other }));
}
