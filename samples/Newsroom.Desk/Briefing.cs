using System.Globalization;
using Geopolitics;

namespace Newsroom;

/// <summary>What the desk knows as of a day. The catalogue is handed in, so that a test can make one of its own.</summary>
public static class Briefing
{
    /// <summary>The briefing, line by line.</summary>
    public static IEnumerable<string> Of(Catalog catalog, State state, DateOnly day)
    {
        yield return $"{state} as of {day.ToString("O", CultureInfo.InvariantCulture)}";

        foreach (Office office in catalog.Entities<Office>().Where(office => office.Of.Equals(state)))
            yield return $"- {office}: {catalog.HoldersOf(office, day)}";

        foreach (Fact fact in catalog.Facts().Involving(state).HappenedBy(day).Where(fact => fact is Meeting or Agreement))
            yield return $"- {fact}, {string.Join(", ", fact.Citations)}";

        foreach (Dispute dispute in catalog.Facts<Dispute>().Involving(state).InForceOn(day))
            yield return $"- {dispute.Title}: {string.Join(" and ", dispute.Claimants)} claim {string.Join(", ", dispute.Over)}";
    }
}
