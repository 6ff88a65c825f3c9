namespace Geopolitics;

/// <summary>How the dates of an expression are read.</summary>
internal enum EdtfReading
{
    /// <summary>As something that happened within the days stated; qualifiers widen nothing.</summary>
    Stated,

    /// <summary>As something that happened within the days stated, or near them where a qualifier says so.</summary>
    Event,

    /// <summary>As all the days of the date, the calendar year for a year; qualifiers widen as in <see cref="Event"/>.</summary>
    Whole,
}
