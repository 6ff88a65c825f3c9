namespace Geopolitics.Conditions;

/// <summary>The fact rests on a source, or on a part of it.</summary>
internal sealed class CitingCondition(Source source, string? part, Condition? rest) : Condition(rest)
{
    public override Entity Anchor => source;

    public override Certainty Test(Fact fact, Question question) =>
        Answer(fact.Citations.Any(citation => citation.Source.Equals(source) && (part is null || IsIn(citation.Locator, part))));

    /// <summary><c>A ¶3</c> lies in <c>A</c> and in <c>A ¶3</c>, but <c>A ¶31</c> does not lie in <c>A ¶3</c>.</summary>
    private static bool IsIn(string? locator, string part) =>
        locator is not null
        && locator.StartsWith(part, StringComparison.Ordinal)
        && (locator.Length == part.Length || !char.IsLetterOrDigit(locator[part.Length]));
}
