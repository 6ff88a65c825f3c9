namespace Geopolitics.Pictures.Timelines;

/// <summary>The facts of a timeline, in order of time, and the days that it spans.</summary>
internal sealed class TimelineFacts
{
    public TimelineFacts(Catalog catalog, IEnumerable<Fact> facts)
    {
        Catalog = catalog;
        All = [.. facts
            .DistinctBy(fact => fact.Id)
            .Select(fact => new TimelineFact(fact))
            .OrderBy(fact => fact.First ?? long.MinValue)
            .ThenBy(fact => fact.Fact.Id, StringComparer.Ordinal)];
        Kinds = [.. All.Select(fact => fact.Fact.Kind).Distinct().Order()];
        Topics = [.. All.SelectMany(fact => fact.Fact.Topics).DistinctBy(topic => topic.Id).OrderBy(topic => topic.Name, StringComparer.Ordinal)];

        var first = All.Min(fact => fact.First) ?? DateOnly.MinValue.DayNumber;
        var last = All.Max(fact => fact.Last) ?? first;

        // Room at both sides, for marks at the very ends and for ends that are open.
        var margin = Math.Max(30, (last - first) / 24);
        (From, To) = (first - margin, last + margin);
    }

    public Catalog Catalog { get; }

    public IReadOnlyList<TimelineFact> All { get; }

    public IReadOnlyList<FactKind> Kinds { get; }

    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The first day of the picture, as a day number.</summary>
    public long From { get; }

    /// <summary>The last day of the picture, as a day number.</summary>
    public long To { get; }
}
