namespace Geopolitics;

/// <summary>Whether an office had a holder on a day.</summary>
public enum OfficeStatus
{
    /// <summary>The data does not tell.</summary>
    Unknown,

    /// <summary>Somebody held it.</summary>
    Held,

    /// <summary>Nobody held it, and somebody acted in it.</summary>
    Acting,

    /// <summary>Nobody held it, and nobody acted in it, as a source says.</summary>
    Vacant,
}
