namespace Geopolitics;

/// <summary>What is done with an agreement, in the terms of the United Nations Treaty Collection.</summary>
public enum AgreementActType
{
    /// <summary>Signed.</summary>
    Signature,

    /// <summary>Ratified, accepted or approved.</summary>
    Ratification,

    /// <summary>Acceded or succeeded to.</summary>
    Accession,

    /// <summary>Entered into force.</summary>
    EntryIntoForce,

    /// <summary>Applied provisionally.</summary>
    ProvisionalApplication,

    /// <summary>Suspended.</summary>
    Suspension,

    /// <summary>Denounced or withdrawn from.</summary>
    Denunciation,

    /// <summary>Ended.</summary>
    Termination,
}
