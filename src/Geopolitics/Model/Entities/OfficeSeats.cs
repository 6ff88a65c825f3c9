namespace Geopolitics;

/// <summary>How many persons hold an office at a time.</summary>
public enum OfficeSeats
{
    /// <summary>One, but for the day of a handover, when both held it.</summary>
    One,

    /// <summary>Several.</summary>
    Many,
}
