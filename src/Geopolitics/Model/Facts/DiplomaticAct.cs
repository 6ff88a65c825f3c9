namespace Geopolitics;

/// <summary>What changes in diplomatic relations.</summary>
public enum DiplomaticAct
{
    /// <summary>They are opened.</summary>
    Opened,

    /// <summary>They are broken off.</summary>
    BrokenOff,

    /// <summary>The missions are raised in rank.</summary>
    Raised,

    /// <summary>The missions are lowered in rank.</summary>
    Lowered,

    /// <summary>There are none.</summary>
    Absent,
}
