namespace Geopolitics.Conditions;

/// <summary>A property of the fact that it states itself.</summary>
internal sealed class PredicateCondition(Func<Fact, bool> predicate, Condition? rest) : Condition(rest)
{
    public override Certainty Test(Fact fact, Question question) => Answer(predicate(fact));
}
