using Geopolitics.Format;

namespace Geopolitics.Conditions;

/// <summary>One condition of a query. Conditions form a chain that grows at its head, so queries share what they have in common.</summary>
internal abstract class Condition(Condition? rest)
{
    public Condition? Rest { get; } = rest;

    /// <summary>The entity that every fact which meets the condition refers to, or null: where the query may start looking.</summary>
    public virtual Entity? Anchor => null;

    /// <summary>The entities of which every fact that meets the condition has one as participant, or empty.</summary>
    public virtual IReadOnlyList<Entity> Parts => [];

    /// <summary>What every fact that meets the condition is about, or null.</summary>
    public virtual Entity? Subject => null;

    /// <summary>The days that a fact has to lie in or to touch, where the condition says both a first and a last one.</summary>
    public virtual Edtf? Period => null;

    /// <summary>A fact of which no day lies in here does not meet the condition.</summary>
    public virtual TimeBounds Window => TimeBounds.Everything;

    public abstract Certainty Test(Fact fact, Question question);

    protected static Certainty Answer(bool isTrue) => isTrue ? Certainty.Certainly : Certainty.No;
}
