namespace Geopolitics.Exports.Panel;

/// <summary>Whether a state existed, by the accounts in the data: they disagree, and none is preferred.</summary>
internal static class Existence
{
    public static Certainty On(State state, DateOnly day) => Of(state, when => when.HoldsOn(day));

    /// <summary>True where some account has it exist on some day of the period; without accounts, false.</summary>
    public static bool MayOverlap(State state, Edtf period) => Of(state, when => when.Overlaps(period)) is Certainty.Certainly or Certainty.Possibly;

    /// <summary>Certainly where all accounts say so, possibly where any does.</summary>
    private static Certainty Of(State state, Func<Edtf, Certainty> question)
    {
        Certainty? answer = null;
        foreach (var account in state.Existence)
        {
            var said = question(account.When);
            answer = (answer, said) switch
            {
                (null, _) => said,
                ({ } before, _) when before == said => said,
                (Certainty.No or Certainty.Unknown, Certainty.No or Certainty.Unknown) => Certainty.Unknown,
                _ => Certainty.Possibly,
            };
        }

        return answer ?? Certainty.No;
    }
}
