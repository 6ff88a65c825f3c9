namespace Geopolitics.Tables;

/// <summary>One list of facts, or two that have none in common.</summary>
internal readonly record struct FactLists(FactList First, FactList Second = default)
{
    public int Count => First.Count + Second.Count;
}
