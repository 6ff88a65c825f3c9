namespace Geopolitics.Conditions;

/// <summary>The fact holds or is in force on a day for those whom the query asks about, and nothing had superseded it by the day before.</summary>
internal sealed class InForceCondition(DateOnly day, Condition? rest) : Condition(rest)
{
    public override Certainty Test(Fact fact, in Question question)
    {
        var holds = fact.HoldsOn(day);
        if (holds != Certainty.No && fact is Agreement agreement)
            holds = holds.And(Binds(agreement, question));
        if (holds == Certainty.No || day == DateOnly.MinValue)
            return holds;

        foreach (var successor in question.Catalog.SupersededBy(fact))
            holds = holds.And(successor.Ask(when => when.StartsBy(day.AddDays(-1))).Not());
        return holds;
    }

    private Certainty Binds(Agreement agreement, in Question question)
    {
        var binds = Certainty.Certainly;
        if (Binds(agreement, question.Scope.One) is { } one)
            binds = binds.And(one);
        if (Binds(agreement, question.Scope.Other) is { } other)
            binds = binds.And(other);

        for (var condition = question.Others; condition is not null; condition = condition.Rest)
        {
            Certainty? any = null;
            foreach (var meant in condition.Parts)
            {
                if (Binds(agreement, meant) is { } answer)
                    any = any?.Or(answer) ?? answer;
            }

            if (any is { } known)
                binds = binds.And(known);
        }

        return binds;
    }

    /// <summary>Whether the agreement binds somebody on the day; null for who is none of its parties.</summary>
    private Certainty? Binds(Agreement agreement, Entity? entity) =>
        entity is Actor actor && agreement.Parties.Contains(actor) ? agreement.HasParty(actor, day) : null;
}
