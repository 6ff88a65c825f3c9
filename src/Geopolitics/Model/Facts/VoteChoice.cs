namespace Geopolitics;

/// <summary>How a vote was cast.</summary>
public enum VoteChoice
{
    /// <summary>For.</summary>
    For,

    /// <summary>Against.</summary>
    Against,

    /// <summary>Abstained.</summary>
    Abstained,

    /// <summary>Took no part.</summary>
    Absent,
}
