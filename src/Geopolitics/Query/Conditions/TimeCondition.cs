using Geopolitics.Format;

namespace Geopolitics.Conditions;

/// <summary>A question about the fact's time.</summary>
internal sealed class TimeCondition(Func<Edtf, Certainty> ask, TimeBounds window, Edtf? period, Condition? rest) : Condition(rest)
{
    public override Edtf? Period => period;

    public override TimeBounds Window => window;

    public override Certainty Test(Fact fact, Question question) => fact.Ask(ask);
}
