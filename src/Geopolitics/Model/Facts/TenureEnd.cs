namespace Geopolitics;

/// <summary>How a tenure ended.</summary>
public enum TenureEnd
{
    /// <summary>The holder resigned.</summary>
    Resigned,

    /// <summary>The holder was dismissed.</summary>
    Dismissed,

    /// <summary>The term ended.</summary>
    TermEnded,

    /// <summary>A successor was appointed.</summary>
    Replaced,

    /// <summary>The holder died.</summary>
    Died,

    /// <summary>The office was abolished.</summary>
    Abolished,
}
