namespace Geopolitics;

/// <summary>What sort of agreement it is.</summary>
public enum AgreementType
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A treaty.</summary>
    Treaty,

    /// <summary>A treaty of alliance.</summary>
    Alliance,

    /// <summary>A partnership declared to be strategic.</summary>
    StrategicPartnership,

    /// <summary>A joint declaration.</summary>
    JointDeclaration,

    /// <summary>A joint statement.</summary>
    JointStatement,

    /// <summary>A memorandum of understanding.</summary>
    Memorandum,

    /// <summary>A protocol.</summary>
    Protocol,

    /// <summary>An exchange of notes.</summary>
    ExchangeOfNotes,
}
