namespace Geopolitics.Exports.Panel;

/// <summary>Whether a state existed, by the accounts in the data: they disagree, and none is preferred.</summary>
internal static class Existence
{
    public static Certainty On(State state, DateOnly day) => On(state.Existence, day);

    /// <summary>The same of whatever has such accounts; without any, <see cref="Certainty.No"/>.</summary>
    public static Certainty On(IReadOnlyList<ExistenceAccount> accounts, DateOnly day) => Of(accounts, when => when.HoldsOn(day));

    /// <summary>True where some account has it exist on some day of the period; without accounts, false.</summary>
    public static bool MayOverlap(State state, Edtf period) => Of(state.Existence, when => when.Overlaps(period)) is Certainty.Certainly or Certainty.Possibly;

    /// <summary>Certainly where all sources say so, possibly where any does. The spans that one source gives are one account: a state may have existed twice.</summary>
    private static Certainty Of(IReadOnlyList<ExistenceAccount> accounts, Func<Edtf, Certainty> question)
    {
        Certainty? answer = null;
        foreach (var source in accounts.GroupBy(account => account.Source?.Id))
        {
            var said = source.Select(account => question(account.When)).Aggregate(CertaintyLogic.Or);
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
