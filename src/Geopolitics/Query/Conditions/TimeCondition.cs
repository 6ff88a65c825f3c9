namespace Geopolitics.Conditions;

/// <summary>A question about the fact's time.</summary>
internal sealed class TimeCondition(Func<Edtf, Certainty> question, Condition? rest) : Condition(rest)
{
    public override Certainty Test(Fact fact, Catalog catalog) => fact.Ask(question);
}
