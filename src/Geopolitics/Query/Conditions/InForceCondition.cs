namespace Geopolitics.Conditions;

/// <summary>The fact holds or is in force on a day, and nothing had superseded it by the day before.</summary>
internal sealed class InForceCondition(DateOnly day, Condition? rest) : Condition(rest)
{
    public override Certainty Test(Fact fact, Catalog catalog)
    {
        var holds = fact.HoldsOn(day);
        if (holds == Certainty.No || day == DateOnly.MinValue)
            return holds;

        foreach (var successor in catalog.SupersededBy(fact))
            holds = holds.And(successor.Ask(when => when.StartsBy(day.AddDays(-1))).Not());
        return holds;
    }
}
