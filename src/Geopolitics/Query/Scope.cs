using Geopolitics.Conditions;
using Geopolitics.Format;

namespace Geopolitics;

/// <summary>The pair and the period that a query asks about. Most ask about no more: so these two stand in the query itself, and need no memory of their own.</summary>
/// <param name="One">One of the two who are to have a part in the fact, or null where the query has no pair.</param>
/// <param name="Other">The other.</param>
/// <param name="Period">The days that the fact is to lie in, or null.</param>
internal readonly record struct Scope(Entity? One, Entity? Other, ScopePeriod? Period)
{
    public TimeBounds Window => Period?.Window ?? TimeBounds.Everything;

    /// <summary>True where each fact that concerns both stands in the list of a pair.</summary>
    public bool IsPairOfPolities => One is State or Territory or Organization && Other is State or Territory or Organization && !One.Equals(Other);

    /// <summary>Whether a fact meets both.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="bounds">Its bounds in time.</param>
    /// <param name="isPossiblyEnough">Whether the answer may be <i>possibly</i> where finding out would tell <i>certainly</i>.</param>
    public Certainty Test(Fact fact, TimeBounds bounds, bool isPossiblyEnough) =>
        One is not null && !(InvolvingCondition.TakesPart(fact, One) && InvolvingCondition.TakesPart(fact, Other!)) ? Certainty.No
        : Period is { } period ? period.Test(fact, bounds, isPossiblyEnough)
        : Certainty.Certainly;

    /// <summary>The same as conditions, in front of others: for who looks at them one by one.</summary>
    public Condition? Before(Condition? conditions)
    {
        if (One is not null)
            conditions = new InvolvingCondition(One, Lineage.Exact, takesPart: true, new InvolvingCondition(Other!, Lineage.Exact, takesPart: true, conditions));
        return Period is { } period ? period.Before(conditions) : conditions;
    }
}

/// <param name="Days">The days.</param>
/// <param name="Window">Their bounds.</param>
internal readonly record struct ScopePeriod(Edtf Days, TimeBounds Window)
{
    public static ScopePeriod Of(Edtf period)
    {
        var days = period.WholeDays;
        return new(days, TimeBounds.Of(days));
    }

    /// <summary>Whether a fact lies in the period. What lies in it by the widest reading of its time does so possibly, and certainly where there is one reading only.</summary>
    public Certainty Test(Fact fact, TimeBounds bounds, bool isPossiblyEnough)
    {
        if (Window.IsBounded && Window.Contains(bounds))
        {
            if (fact.IsExact)
                return Certainty.Certainly;
            if (isPossiblyEnough)
                return Certainty.Possibly;
        }

        return Ask(fact, Days);
    }

    public Condition Before(Condition? conditions)
    {
        var days = Days;
        return new TimeCondition(when => when.During(days), Window, days, conditions);
    }

    private static Certainty Ask(Fact fact, Edtf days) => fact.IsContested ? fact.Ask(when => when.During(days)) : fact.When.During(days);
}
