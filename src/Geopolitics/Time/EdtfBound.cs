using System.Globalization;

namespace Geopolitics;

/// <summary>What is known about a first or last day.</summary>
#if !GEOPOLITICS_GENERATOR
public
#endif
enum EdtfBoundKind
{
    /// <summary>There is a bound, and nobody has said which (an empty interval end, or a year <c>XXXX</c>).</summary>
    Unknown,

    /// <summary>There is no bound, or none is stated (<c>..</c>).</summary>
    Open,

    /// <summary>The bound is a day.</summary>
    Day,
}

/// <summary>A possible first or last day: a day number, or the statement that it is open or unknown.</summary>
readonly partial struct EdtfBound : IEquatable<EdtfBound>
{
    private readonly long _day;

    private EdtfBound(EdtfBoundKind kind, long day)
    {
        Kind = kind;
        _day = day;
    }

    /// <summary>A bound that nobody has stated; the default value.</summary>
    public static EdtfBound Unknown => default;

    /// <summary>No bound: for a first day arbitrarily early, for a last day arbitrarily late.</summary>
    public static EdtfBound Open => new(EdtfBoundKind.Open, 0);

    /// <summary>Whether this is a day, open or unknown.</summary>
    public EdtfBoundKind Kind { get; }

    /// <summary>Whether <see cref="Day"/> can be asked.</summary>
    public bool IsDay => Kind == EdtfBoundKind.Day;

    /// <summary>The day number: days since 0001-01-01 (as <c>DateOnly.DayNumber</c>), negative before it, proleptic Gregorian calendar.</summary>
    /// <exception cref="InvalidOperationException">The bound is open or unknown.</exception>
    public long Day => IsDay ? _day : throw new InvalidOperationException("An open or unknown bound is no day.");

    /// <summary>Makes a bound of a day number.</summary>
    /// <param name="day">Days since 0001-01-01; may be negative.</param>
    /// <returns>The bound.</returns>
    public static EdtfBound At(long day) => new(EdtfBoundKind.Day, day);

    /// <summary>Whether two bounds are the same day, both open, or both unknown.</summary>
    /// <param name="left">One bound.</param>
    /// <param name="right">The other bound.</param>
    /// <returns><see langword="true"/> if they are equal.</returns>
    public static bool operator ==(EdtfBound left, EdtfBound right) => left.Equals(right);

    /// <summary>Whether two bounds differ.</summary>
    /// <param name="left">One bound.</param>
    /// <param name="right">The other bound.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(EdtfBound left, EdtfBound right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EdtfBound other) => Kind == other.Kind && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfBound other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)Kind * 397) ^ _day.GetHashCode());

    /// <summary>The day as year-month-day, or "open" or "unknown".</summary>
    /// <returns>Invariant text, for people and logs.</returns>
    public override string ToString()
    {
        if (!IsDay)
            return Kind == EdtfBoundKind.Open ? "open" : "unknown";
        CalendarDays.Split(_day, out long year, out int month, out int day);
        return string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, month, day);
    }
}
