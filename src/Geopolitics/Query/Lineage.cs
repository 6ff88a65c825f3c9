namespace Geopolitics;

/// <summary>Whether a question about a state means that state alone.</summary>
public enum Lineage
{
    /// <summary>The state alone: Russia is not the Soviet Union.</summary>
    Exact,

    /// <summary>The state and those that it continued or succeeded, at any remove.</summary>
    WithPredecessors,
}
