namespace Geopolitics;

/// <summary>What a state does about recognizing another.</summary>
public enum RecognitionAct
{
    /// <summary>Recognizes in law.</summary>
    DeJure,

    /// <summary>Recognizes in fact.</summary>
    DeFacto,

    /// <summary>Does not recognize.</summary>
    Withheld,

    /// <summary>Takes recognition back.</summary>
    Withdrawn,
}
