namespace Geopolitics.Pictures.Timelines;

/// <summary>A fact with the earliest and latest possible first and last days, which are all that is drawn of its time.</summary>
internal sealed class TimelineFact(Fact fact)
{
    public Fact Fact => fact;

    public EdtfBound EarliestFirst { get; } = fact.When.EarliestFirstDay;

    public EdtfBound LatestFirst { get; } = fact.When.LatestFirstDay;

    public EdtfBound EarliestLast { get; } = fact.When.EarliestLastDay;

    public EdtfBound LatestLast { get; } = fact.When.LatestLastDay;

    /// <summary>The first day that its time names, or null where it names none.</summary>
    public long? First => Days.Min();

    /// <summary>The last day that its time names, or null where it names none.</summary>
    public long? Last => Days.Max();

    private IEnumerable<long?> Days => new[] { EarliestFirst, LatestFirst, EarliestLast, LatestLast }.Where(bound => bound.IsDay).Select(bound => (long?)bound.Day);
}
