using Geopolitics.Exports.Writing;

namespace Geopolitics.Exports.Panel;

/// <summary>What cited coverages say that the data is complete for on a day, so that zero means none.</summary>
internal sealed class CompleteFor
{
    private readonly List<Coverage> coverages;

    public CompleteFor(FactKind kind, Catalog catalog, DateOnly day)
    {
        coverages = [.. catalog.Facts<Coverage>().Where(coverage =>
            coverage.Of == kind && ((Edtf)day).During(coverage.When.WholeDays) == Certainty.Certainly)];
    }

    public bool All(State one, State other) => coverages.Exists(coverage => coverage.About.Count == 0 && Covers(coverage, one, other));

    /// <summary>The ids of the topics and entities about which alone the data is complete, or null.</summary>
    public string? About(State one, State other) => coverages.Count == 0 ? null : Ids.Join(coverages
        .Where(coverage => coverage.About.Count > 0 && Covers(coverage, one, other))
        .SelectMany(coverage => coverage.About.Select(subject => subject.Id))
        .Distinct()
        .Order(StringComparer.Ordinal));

    /// <summary>A coverage for one entity is for all that the entity has a part in; one for several, for whatever lies between any two.</summary>
    public static bool Covers(Coverage coverage, State one, State other) => coverage.Entities is [var only]
        ? only == one || only == other
        : coverage.Entities.Contains(one) && coverage.Entities.Contains(other);
}
