namespace Geopolitics.Conditions;

/// <summary>One condition of a query. Conditions form a chain that grows at its head, so queries share what they have in common.</summary>
internal abstract class Condition(Condition? rest)
{
    public Condition? Rest { get; } = rest;

    /// <summary>The id of an item that every fact which meets the condition refers to, or null: where the query may start looking.</summary>
    public virtual string? Anchor => null;

    /// <summary>The entities of which every fact that meets the condition has one as participant, or empty.</summary>
    public virtual IReadOnlyList<Entity> Parts => [];

    /// <summary>What every fact that meets the condition is about, or null.</summary>
    public virtual Entity? Subject => null;

    /// <summary>The days outside of which no fact meets the condition, or null.</summary>
    public virtual Edtf? Period => null;

    public abstract Certainty Test(Fact fact, Catalog catalog);

    protected static Certainty Answer(bool isTrue) => isTrue ? Certainty.Certainly : Certainty.No;
}
