namespace Geopolitics.Conditions;

/// <summary>What is asked of whom: conditions that depend on one another see all of them.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="Scope">The pair and the period.</param>
/// <param name="Others">The other conditions, the last one first.</param>
internal readonly record struct Question(Catalog Catalog, Scope Scope, Condition? Others)
{
    /// <summary>All conditions, those of the scope first.</summary>
    public Condition? Conditions => Scope.Before(Others);
}
