namespace Geopolitics.Conditions;

/// <summary>The fact holds or is in force on a day for those whom the query asks about, and nothing had superseded it by the day before.</summary>
internal sealed class InForceCondition(DateOnly day, Condition? rest) : Condition(rest)
{
    public override Certainty Test(Fact fact, Question question)
    {
        var holds = fact.HoldsOn(day);
        if (holds != Certainty.No && fact is Agreement agreement)
            holds = holds.And(Binds(agreement, question.Conditions));
        if (holds == Certainty.No || day == DateOnly.MinValue)
            return holds;

        foreach (var successor in question.Catalog.SupersededBy(fact))
            holds = holds.And(successor.Ask(when => when.StartsBy(day.AddDays(-1))).Not());
        return holds;
    }

    private Certainty Binds(Agreement agreement, Condition? conditions)
    {
        var binds = Certainty.Certainly;
        for (var condition = conditions; condition is not null; condition = condition.Rest)
        {
            var parties = condition.Parts.OfType<Actor>().Where(agreement.Parties.Contains).ToList();
            if (parties.Count > 0)
                binds = binds.And(parties.Aggregate(Certainty.No, (any, party) => any.Or(agreement.HasParty(party, day))));
        }

        return binds;
    }
}
