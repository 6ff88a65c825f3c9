namespace Geopolitics;

/// <summary>
/// One EDTF date, as exact or as vague as its source: a year, season, month, day or second, with unspecified digits (<c>198X</c>),
/// qualifiers on the whole or on parts (<c>2004-06~-11</c>), long years (<c>Y170000002</c>) and significant digits (<c>1950S2</c>).
/// </summary>
/// <remarks>
/// Immutable and thread-safe, 16 bytes, no heap parts. Two values are equal if their canonical texts are. The default value is the
/// wholly unspecified year <c>XXXX</c>. Years lie between -999999999999999 and 999999999999999 in the proleptic Gregorian calendar with a year 0.
/// </remarks>
readonly partial struct EdtfDate : IEquatable<EdtfDate>
{
    /// <summary>Digits that a year can have.</summary>
    internal const int MaxYearDigits = 15;

    internal const ulong FourDigits = 0xF;

    // The layout of _bits, from the lowest bit. Bit 63 stays free: Edtf marks its endpoints with it.
    internal const int YearMaskShift = 0;      // 15: unspecified digits of the year, the units first
    internal const int MonthMaskShift = 15;    // 2
    internal const int DayMaskShift = 17;      // 2
    internal const int QualifierShift = 19;    // 6: year, month, day
    internal const int ExponentShift = 25;     // 4
    internal const int SignificantShift = 29;  // 4
    internal const int TimeShift = 33;         // 17: second of the day plus 1
    internal const int OffsetShift = 50;       // 11: see EdtfOffset
    internal const ulong NegativeZero = 1UL << 61;
    internal const ulong ExactDay = 1UL << 62;

    // Year, month and day of complete dates in one number, so that they compare as their days do.
    private readonly long _key;

    // Inverted in the mask of the four-digit year, so that the default value is XXXX and not the year 0.
    private readonly ulong _bits;

    internal EdtfDate(long key, ulong rawBits)
    {
        _key = key;
        _bits = rawBits;
    }

    internal static EdtfDate Create(long year, int month, int day, ulong bits)
    {
        bits &= ~ExactDay;
        if (bits == 0 && day != 0)
            bits = ExactDay;
        return new EdtfDate(KeyOf(year, month, day), bits ^ FourDigits);
    }

    internal static long KeyOf(long year, int month, int day) => (year << 11) | ((long)month << 5) | (long)day;

    /// <summary>The bits of a complete date without time, qualifiers or unspecified digits.</summary>
    internal const ulong ExactDayRaw = ExactDay ^ FourDigits;

    internal long Key => _key;

    internal ulong RawBits => _bits;

    private ulong Bits => _bits ^ FourDigits;

    /// <summary>The year as written, unspecified digits as 0.</summary>
    internal long YearValue => _key >> 11;

    internal int MonthValue => (int)(_key >> 5) & 0x3F;

    internal int DayValue => (int)_key & 0x1F;

    internal int YearMask => (int)Bits & 0x7FFF;

    internal int MonthMask => (int)(Bits >> MonthMaskShift) & 3;

    internal int DayMask => (int)(Bits >> DayMaskShift) & 3;

    internal int QualifierBits => (int)(Bits >> QualifierShift) & 0x3F;

    internal int TimeValue => (int)(Bits >> TimeShift) & 0x1FFFF;

    internal int OffsetValue => (int)(Bits >> OffsetShift) & 0x7FF;

    internal bool IsExactDay => _bits == ExactDayRaw;

    internal bool HasMonthPart => MonthValue != 0 || MonthMask != 0;

    internal bool HasDayPart => DayValue != 0 || DayMask != 0;

    /// <summary>A year of which not one digit is specified: nothing bounds it.</summary>
    internal bool IsUnboundedYear => YearMask == (int)FourDigits && YearValue == 0;

    /// <summary>The wholly unspecified year <c>XXXX</c>; the default value.</summary>
    public static EdtfDate Unspecified => default;

    /// <summary>Whether the year was written with a minus sign.</summary>
    public bool IsNegative => YearValue < 0 || (Bits & NegativeZero) != 0;

    /// <summary>The year, or <see langword="null"/> if it has unspecified digits. With <see cref="SignificantDigits"/> it is the estimate. Year 0 is 1 BC.</summary>
    public long? Year => YearMask == 0 ? YearValue : null;

    /// <summary>The month, 1 to 12, or <see langword="null"/> if the date has none or not all of its digits are specified.</summary>
    public int? Month => MonthMask == 0 && MonthValue is > 0 and <= 12 ? MonthValue : null;

    /// <summary>The day of the month, 1 to 31, or <see langword="null"/> if the date has none or not all of its digits are specified.</summary>
    public int? Day => DayMask == 0 && DayValue > 0 ? DayValue : null;

    /// <summary>The season, quarter, quadrimester or semester; <see cref="EdtfSeason.None"/> if the date has none.</summary>
    public EdtfSeason Season => MonthValue > 12 ? (EdtfSeason)MonthValue : EdtfSeason.None;

    /// <summary>The finest part that the date states, specified or not: <c>2004-XX</c> has the precision of a month.</summary>
    public EdtfPrecision Precision
    {
        get
        {
            if (TimeValue != 0)
                return EdtfPrecision.Time;
            if (HasDayPart)
                return EdtfPrecision.Day;
            if (!HasMonthPart)
                return EdtfPrecision.Year;
            return MonthValue > 12 ? EdtfPrecision.Season : EdtfPrecision.Month;
        }
    }

    /// <summary>Whether any digit is unspecified (<c>X</c>).</summary>
    public bool HasUnspecifiedDigits => (YearMask | MonthMask | DayMask) != 0;

    /// <summary>Whether any part is uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => (QualifierBits & 0b010101) != 0;

    /// <summary>Whether any part is approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => (QualifierBits & 0b101010) != 0;

    /// <summary>The qualifiers of the year.</summary>
    public EdtfQualifiers YearQualifiers => (EdtfQualifiers)(QualifierBits & 3);

    /// <summary>The qualifiers of the month or season.</summary>
    public EdtfQualifiers MonthQualifiers => (EdtfQualifiers)((QualifierBits >> 2) & 3);

    /// <summary>The qualifiers of the day.</summary>
    public EdtfQualifiers DayQualifiers => (EdtfQualifiers)(QualifierBits >> 4);

    /// <summary>The exponent of a year such as <c>Y17E8</c>, 1 to 14, or <see langword="null"/>.</summary>
    public int? Exponent => NullIfZero((int)(Bits >> ExponentShift) & 0xF);

    /// <summary>How many digits of the year are significant, 1 to 15 (<c>1950S2</c>: some year from 1900 to 1999), or <see langword="null"/>.</summary>
    public int? SignificantDigits => NullIfZero((int)(Bits >> SignificantShift) & 0xF);

    /// <summary>The second of the day, 0 to 86400 (<c>T24:00:00</c>), in local time, or <see langword="null"/> if the date has no time.</summary>
    public int? SecondOfDay => TimeValue == 0 ? null : TimeValue - 1;

    /// <summary>The shift of local time against UTC in minutes, -720 to 840, or <see langword="null"/> if none is stated.</summary>
    public int? OffsetMinutes => EdtfOffset.Minutes(OffsetValue);

    /// <summary>Whether two dates have the same canonical text.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns><see langword="true"/> if they are equal.</returns>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Whether two dates have different canonical texts.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EdtfDate other) => _key == other._key && _bits == other._bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_key.GetHashCode() * 397) ^ _bits.GetHashCode());

    /// <summary>The canonical EDTF text, which parses back to an equal value.</summary>
    /// <returns>Text in ASCII, the same in every culture.</returns>
    public override string ToString() => EdtfText.Write(this);

    /// <summary>Makes a date of day, month or year precision.</summary>
    /// <param name="year">The year, -9999 to 9999; a year alone may have up to 15 digits.</param>
    /// <param name="month">The month, 1 to 12, or a sub-year grouping, 21 to 41 (see <see cref="EdtfSeason"/>); 0 for none.</param>
    /// <param name="day">The day, 1 to 31; 0 for none.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, month or day.</exception>
    public static EdtfDate Of(long year, int month = 0, int day = 0)
    {
        long limit = month == 0 ? 999_999_999_999_999 : 9999;
        if (year < -limit || year > limit)
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year alone has at most 15 digits, a year with a month four.");
        if (month is < 0 or > 12 and < 21 or > 41)
            throw new ArgumentOutOfRangeException(nameof(month), month, "Months are 1 to 12, sub-year groupings 21 to 41, 0 means none.");
        if (day < 0 || (day > 0 && (month is 0 or > 12 || day > CalendarDays.InMonth(year, month))))
            throw new ArgumentOutOfRangeException(nameof(day), day, "The month has no such day.");
        return Create(year, month, day, 0);
    }

    private static int? NullIfZero(int value) => value == 0 ? null : value;
}
