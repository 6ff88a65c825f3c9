namespace Geopolitics.Conditions;

/// <summary>What is asked of whom: conditions that depend on one another see all of them.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="Scope">The pair and the period.</param>
/// <param name="Others">The other conditions, the last one first.</param>
internal readonly record struct Question(Catalog Catalog, Scope Scope, Condition? Others);
