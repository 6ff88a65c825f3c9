namespace Geopolitics;

/// <summary>A member of a set: one date, or all dates of one precision between two (<c>1670..1672</c>), of which one may be missing (<c>..1984</c>).</summary>
readonly partial struct EdtfMember : IEquatable<EdtfMember>
{
    private readonly EdtfDate _first;
    private readonly EdtfDate _last;
    private readonly byte _open;

    private EdtfMember(EdtfDate first, EdtfDate last, byte open)
    {
        _first = first;
        _last = last;
        _open = open;
    }

    /// <summary>The first date of the member; for an open start, the last one.</summary>
    public EdtfDate First => _first;

    /// <summary>The last date of the member; for an open end, the first one.</summary>
    public EdtfDate Last => _last;

    /// <summary>Whether the member is a range with an open start: on or before <see cref="Last"/>.</summary>
    public bool HasOpenStart => _open == 1;

    /// <summary>Whether the member is a range with an open end: on or after <see cref="First"/>.</summary>
    public bool HasOpenEnd => _open == 2;

    /// <summary>Whether the member is a range and not a single date.</summary>
    public bool IsRange => _open != 0;

    /// <summary>A member that is one date.</summary>
    /// <param name="date">The date, without a time of day.</param>
    /// <returns>The member.</returns>
    public static EdtfMember Of(EdtfDate date) => new(date, date, 0);

    /// <summary>A range that includes both its ends.</summary>
    /// <param name="first">The first date, without unspecified digits.</param>
    /// <param name="last">The last date, of the same precision.</param>
    /// <returns>The member.</returns>
    public static EdtfMember Range(EdtfDate first, EdtfDate last) => new(first, last, 3);

    /// <summary>A range with an open start.</summary>
    /// <param name="last">The last date.</param>
    /// <returns>The member.</returns>
    public static EdtfMember UpTo(EdtfDate last) => new(last, last, 1);

    /// <summary>A range with an open end.</summary>
    /// <param name="first">The first date.</param>
    /// <returns>The member.</returns>
    public static EdtfMember From(EdtfDate first) => new(first, first, 2);

    /// <summary>Whether two members have the same text.</summary>
    /// <param name="left">One member.</param>
    /// <param name="right">The other member.</param>
    /// <returns><see langword="true"/> if they are equal.</returns>
    public static bool operator ==(EdtfMember left, EdtfMember right) => left.Equals(right);

    /// <summary>Whether two members have different texts.</summary>
    /// <param name="left">One member.</param>
    /// <param name="right">The other member.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(EdtfMember left, EdtfMember right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EdtfMember other) => _first == other._first && _last == other._last && _open == other._open;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfMember other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((_first.GetHashCode() * 397) ^ _last.GetHashCode()) * 397) ^ _open);

    /// <summary>The member as it stands in a set.</summary>
    /// <returns>Canonical EDTF text.</returns>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[EdtfText.MaxMemberLength];
        int length = 0;
        EdtfText.Append(this, buffer, ref length);
        return buffer.Slice(0, length).ToString();
    }

    internal bool IsValid =>
        _first.TimeValue == 0
        && _last.TimeValue == 0
        && (!IsRange || (CanEndRange(_first) && CanEndRange(_last) && HaveSamePrecision(_first, _last) && !IsReversed(_first, _last)));

    private static bool CanEndRange(EdtfDate date) => !date.HasUnspecifiedDigits && date.SignificantDigits == null;

    internal static bool HaveSamePrecision(EdtfDate first, EdtfDate last) =>
        first.Precision == last.Precision
        && (first.Precision != EdtfPrecision.Season || EdtfSeasons.Family(first.MonthValue) == EdtfSeasons.Family(last.MonthValue));

    internal static bool IsReversed(EdtfDate first, EdtfDate last)
    {
        EdtfBound begin = EdtfDays.Of(first, EdtfReading.Stated).FirstUnitFirst;
        EdtfBound end = EdtfDays.Of(last, EdtfReading.Stated).FirstUnitFirst;
        return begin.Day > end.Day;
    }
}
