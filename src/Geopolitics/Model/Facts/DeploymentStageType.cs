namespace Geopolitics;

/// <summary>How far a deployment is.</summary>
public enum DeploymentStageType
{
    /// <summary>Proposed.</summary>
    Proposed,

    /// <summary>Planned.</summary>
    Planned,

    /// <summary>Decided.</summary>
    Decided,

    /// <summary>Deployed.</summary>
    Deployed,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Cancelled.</summary>
    Cancelled,
}
