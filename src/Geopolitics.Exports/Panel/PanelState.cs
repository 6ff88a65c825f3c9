using System.Globalization;

namespace Geopolitics.Exports.Panel;

/// <summary>A state in a year, with the codes that it had then.</summary>
/// <param name="State">The state.</param>
/// <param name="Cow">Its Correlates of War code.</param>
/// <param name="GleditschWard">Its Gleditsch–Ward number, or null.</param>
/// <param name="Iso">Its ISO 3166-1 code of three letters, or null.</param>
/// <param name="Exists">Whether it existed on the day that the answers are as of.</param>
internal sealed record PanelState(State State, int Cow, int? GleditschWard, string? Iso, Certainty Exists)
{
    /// <summary>The states of a year, in order of code, one a code.</summary>
    /// <param name="states">All states, in order of id.</param>
    /// <param name="date">The year.</param>
    public static List<PanelState> Of(IEnumerable<State> states, PanelDate date) =>
        [.. states
            .Where(state => Existence.MayOverlap(state, date.Days))
            .Select(state => In(state, date))
            .OfType<PanelState>()
            .GroupBy(state => state.Cow)
            .OrderBy(group => group.Key)
            .Select(group => group.MaxBy(state => Precedence(state, date))!)];

    private static PanelState? In(State state, PanelDate date) => Number(state, IdentifierScheme.CorrelatesOfWar, date) is { } cow
        ? new(state, cow, Number(state, IdentifierScheme.GleditschWard, date), Code(state, IdentifierScheme.Iso3166Alpha3, date), Existence.On(state, date.Day))
        : null;

    /// <summary>Who keeps a code that several had in a year: the one that had it on the day, else the later one; of equals the first by id.</summary>
    private static (int, int, long) Precedence(PanelState state, PanelDate date)
    {
        var hasCode = state.State.Identifiers.Any(identifier => identifier.Scheme == IdentifierScheme.CorrelatesOfWar && Holds(identifier, when => when.HoldsOn(date.Day)));
        var existence = state.Exists switch { Certainty.Certainly => 2, Certainty.Possibly => 1, _ => 0 };
        var begun = state.State.Existence.Max(account => account.When.LatestFirstDay is { IsDay: true } day ? day.Day : long.MinValue);
        return (hasCode ? 1 : 0, existence, begun);
    }

    private static int? Number(State state, IdentifierScheme scheme, PanelDate date) =>
        int.TryParse(Code(state, scheme, date), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The code on the day, else the last of the year.</summary>
    private static string? Code(State state, IdentifierScheme scheme, PanelDate date)
    {
        var codes = state.Identifiers.Where(identifier => identifier.Scheme == scheme);
        return (codes.LastOrDefault(code => Holds(code, when => when.HoldsOn(date.Day))) ?? codes.LastOrDefault(code => Holds(code, when => when.Overlaps(date.Days))))?.Value;
    }

    private static bool Holds(EntityIdentifier identifier, Func<Edtf, Certainty> question) =>
        identifier.When is not { } when || question(when) is Certainty.Certainly or Certainty.Possibly;
}
