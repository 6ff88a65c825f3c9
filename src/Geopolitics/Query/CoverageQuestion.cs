using Geopolitics.Conditions;

namespace Geopolitics;

/// <summary>What the data has to be complete for, so that the absence of facts answers a question with <i>no</i>.</summary>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Days">The days asked about.</param>
/// <param name="Parts">Those who are to have a part in the fact, any one of each group.</param>
/// <param name="Subjects">What the fact is to be about.</param>
internal sealed record CoverageQuestion(FactKind Kind, Edtf Days, IReadOnlyList<IReadOnlyList<Entity>> Parts, IReadOnlyList<Entity> Subjects)
{
    /// <summary>The question that a query asks, or null where it does not say whom and when it asks about: no data is complete for that.</summary>
    public static CoverageQuestion? Of(FactKind kind, Condition? conditions)
    {
        Edtf? days = null;
        var parts = new List<IReadOnlyList<Entity>>();
        var subjects = new List<Entity>();
        for (var condition = conditions; condition is not null; condition = condition.Rest)
        {
            days ??= condition.Period;
            if (condition.Parts.Count > 0)
                parts.Add(condition.Parts);
            if (condition.Subject is { } subject)
                subjects.Add(subject);
        }

        return days is { } period && parts.Count > 0 ? new(kind, period, parts, subjects) : null;
    }

    /// <summary>Whether the data is complete for all that is asked.</summary>
    public bool IsAnsweredBy(Coverage coverage) =>
        coverage.Of == Kind
        && Covers(coverage.Entities)
        && (coverage.About.Count == 0 || Subjects.Any(subject => IsWithin(subject, coverage.About)))
        && Days.During(coverage.When.WholeDays) == Certainty.Certainly;

    private bool Covers(IReadOnlyList<Entity> entities)
    {
        var covered = Parts.Count(part => part.All(entities.Contains));
        return covered >= (entities.Count == 1 || entities.All(entity => entity is Office) ? 1 : 2);
    }

    private static bool IsWithin(Entity subject, IReadOnlyList<Entity> wider) =>
        wider.Contains(subject) || (subject is Topic { Broader: { } broader } && IsWithin(broader, wider));
}
