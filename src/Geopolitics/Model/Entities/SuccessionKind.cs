namespace Geopolitics;

/// <summary>How a state follows from an earlier one.</summary>
public enum SuccessionKind
{
    /// <summary>A new state took over rights and duties of one that had ended.</summary>
    Succession,

    /// <summary>The same state in law went on under another name or order.</summary>
    Continuation,

    /// <summary>A new state left one that went on.</summary>
    Secession,

    /// <summary>States became one.</summary>
    Unification,
}
