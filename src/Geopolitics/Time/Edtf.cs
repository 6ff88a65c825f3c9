using System.Collections.ObjectModel;

namespace Geopolitics;

/// <summary>
/// When something happened or held: any expression of the Extended Date/Time Format (EDTF, ISO 8601-2:2019, levels 0 to 2), exactly as
/// vague as its source. A date, an interval, one of several dates, or all of several dates.
/// </summary>
/// <remarks>
/// <para>Immutable and thread-safe. Only sets have heap parts. Two values are equal if their canonical texts are. The default value is
/// <c>/</c>: an interval of which neither start nor end is known.</para>
/// <para>Bounds and relations work on whole days of the proleptic Gregorian calendar. A time of day and its shift are kept, and the day
/// is the one that is written.</para>
/// </remarks>
readonly partial struct Edtf : IEquatable<Edtf>
{
    // States of an end that is no date. A date's bits never have bit 63, so that the bit tells them apart.
    internal const ulong UnknownEnd = 0;
    internal const ulong OpenEnd = 1;
    internal const ulong IsDateBit = 1UL << 63;

    // States of _endBits where there is no second end.
    private const ulong SingleDate = 2;
    private const ulong OneOfSet = 3;
    private const ulong AllOfSet = 4;

    private const ulong ExactEnd = EdtfDate.ExactDayRaw | IsDateBit;

    // A single complete date is marked in its first word, by two bits that no date has both, so that two of them are recognised at once.
    private const ulong ExactSingle = ExactEnd | EdtfDate.NegativeZero;

    private readonly long _startKey;
    private readonly ulong _startBits;
    private readonly long _endKey;
    private readonly ulong _endBits;
    private readonly ReadOnlyCollection<EdtfMember>? _members;

    internal Edtf(EdtfDate date)
    {
        _startKey = date.Key;
        _startBits = date.IsExactDay ? ExactSingle : date.RawBits | IsDateBit;
        _endKey = 0;
        _endBits = SingleDate;
        _members = null;
    }

    private Edtf(EdtfDate start, ulong startState, EdtfDate end, ulong endState)
    {
        _startKey = startState == IsDateBit ? start.Key : 0;
        _startBits = startState == IsDateBit ? start.RawBits | IsDateBit : startState;
        _endKey = endState == IsDateBit ? end.Key : 0;
        _endBits = endState == IsDateBit ? end.RawBits | IsDateBit : endState;
        _members = null;
    }

    private Edtf(ulong setState, EdtfMember[] members)
    {
        _startKey = 0;
        _startBits = UnknownEnd;
        _endKey = 0;
        _endBits = setState;
        _members = new ReadOnlyCollection<EdtfMember>(members);
    }

    /// <summary>An interval of which neither start nor end is known, <c>/</c>; the default value.</summary>
    public static Edtf Unknown => default;

    /// <summary>The form of the expression.</summary>
    public EdtfKind Kind => _endBits switch
    {
        SingleDate => EdtfKind.Date,
        OneOfSet => EdtfKind.OneOf,
        AllOfSet => EdtfKind.AllOf,
        _ => EdtfKind.Interval,
    };

    /// <summary>Whether the expression is an interval, with or without stated ends.</summary>
    public bool IsInterval => Kind == EdtfKind.Interval;

    /// <summary>The date with which an interval begins; for a single date the date itself; for a set the first date written.</summary>
    /// <remarks>Where nothing is stated (see <see cref="HasOpenStart"/> and <see cref="HasUnknownStart"/>) it is <see cref="EdtfDate.Unspecified"/>.</remarks>
    public EdtfDate Start => _members != null ? _members[0].First : DateOf(_startKey, _startBits);

    /// <summary>The date with which an interval ends; for a single date the date itself; for a set the last date written.</summary>
    /// <remarks>Where nothing is stated (see <see cref="HasOpenEnd"/> and <see cref="HasUnknownEnd"/>) it is <see cref="EdtfDate.Unspecified"/>.</remarks>
    public EdtfDate End
    {
        get
        {
            if (_members != null)
                return _members[_members.Count - 1].Last;
            return _endBits == SingleDate ? DateOf(_startKey, _startBits) : DateOf(_endKey, _endBits);
        }
    }

    /// <summary>Whether an interval or set has no stated beginning (<c>../1985</c>, <c>[..1985]</c>).</summary>
    public bool HasOpenStart => _members != null ? _members[0].HasOpenStart : _startBits == OpenEnd;

    /// <summary>Whether an interval or set has no stated end (<c>1985/..</c>, <c>[1985..]</c>).</summary>
    public bool HasOpenEnd => _members != null ? _members[_members.Count - 1].HasOpenEnd : _endBits == OpenEnd;

    /// <summary>Whether an interval began at a time that is not known (<c>/1985</c>).</summary>
    public bool HasUnknownStart => _members == null && _startBits == UnknownEnd;

    /// <summary>Whether an interval ended at a time that is not known (<c>1985/</c>).</summary>
    public bool HasUnknownEnd => _members == null && _endBits == UnknownEnd;

    /// <summary>The members of a set in the order in which they are written; empty for a date or an interval.</summary>
    public IReadOnlyList<EdtfMember> Members => _members ?? (IReadOnlyList<EdtfMember>)Array.Empty<EdtfMember>();

    /// <summary>Whether any date in the expression is uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => AnyQualified(0b010101);

    /// <summary>Whether any date in the expression is approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => AnyQualified(0b101010);

    internal bool IsReversed => EdtfSpan.IsReversed(this);

    private bool IsExactDay => _startBits == ExactSingle;

    /// <summary>True where all of it is known to the day: one day, or all days from one to another.</summary>
    internal bool IsBetweenExactDays => IsExactDay || (_startBits == ExactEnd && _endBits == ExactEnd);

    /// <summary>The key of the last day, where <see cref="IsBetweenExactDays"/>.</summary>
    private long LastDayKey => IsExactDay ? _startKey : _endKey;

    /// <summary>A date as an expression.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator Edtf(EdtfDate date) => new(date);

    /// <summary>Whether two expressions have the same canonical text.</summary>
    /// <param name="left">One expression.</param>
    /// <param name="right">The other expression.</param>
    /// <returns><see langword="true"/> if they are equal.</returns>
    public static bool operator ==(Edtf left, Edtf right) => left.Equals(right);

    /// <summary>Whether two expressions have different canonical texts.</summary>
    /// <param name="left">One expression.</param>
    /// <param name="right">The other expression.</param>
    /// <returns><see langword="true"/> if they are not equal.</returns>
    public static bool operator !=(Edtf left, Edtf right) => !left.Equals(right);

    /// <summary>A date as an expression.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The expression of kind <see cref="EdtfKind.Date"/>.</returns>
    public static Edtf From(EdtfDate date) => new(date);

    /// <summary>The interval that begins on some day of one date and ends on some day of another.</summary>
    /// <param name="start">When it began.</param>
    /// <param name="end">When it ended.</param>
    /// <returns>The interval <c>start/end</c>.</returns>
    /// <exception cref="ArgumentException">The interval ends before it begins, whatever the dates mean, or one of them has a time of day.</exception>
    public static Edtf Between(EdtfDate start, EdtfDate end) => Checked(start, IsDateBit, end, IsDateBit);

    /// <summary>An interval without a stated end.</summary>
    /// <param name="start">When it began.</param>
    /// <returns>The interval <c>start/..</c>.</returns>
    /// <exception cref="ArgumentException">The date has a time of day.</exception>
    public static Edtf Since(EdtfDate start) => Checked(start, IsDateBit, default, OpenEnd);

    /// <summary>An interval without a stated start.</summary>
    /// <param name="end">When it ended.</param>
    /// <returns>The interval <c>../end</c>.</returns>
    /// <exception cref="ArgumentException">The date has a time of day.</exception>
    public static Edtf Until(EdtfDate end) => Checked(default, OpenEnd, end, IsDateBit);

    /// <summary>An interval that ended at a time that is not known.</summary>
    /// <param name="start">When it began.</param>
    /// <returns>The interval <c>start/</c>.</returns>
    /// <exception cref="ArgumentException">The date has a time of day.</exception>
    public static Edtf SinceWithUnknownEnd(EdtfDate start) => Checked(start, IsDateBit, default, UnknownEnd);

    /// <summary>An interval that began at a time that is not known.</summary>
    /// <param name="end">When it ended.</param>
    /// <returns>The interval <c>/end</c>.</returns>
    /// <exception cref="ArgumentException">The date has a time of day.</exception>
    public static Edtf UntilWithUnknownStart(EdtfDate end) => Checked(default, UnknownEnd, end, IsDateBit);

    /// <summary>One moment on or before a date: "by 2013".</summary>
    /// <param name="latest">The latest date.</param>
    /// <returns>The set <c>[..latest]</c>.</returns>
    /// <exception cref="ArgumentException">The date has a time of day or unspecified digits.</exception>
    public static Edtf NoLaterThan(EdtfDate latest) => OneOf(EdtfMember.UpTo(latest));

    /// <summary>One moment on or after a date.</summary>
    /// <param name="earliest">The earliest date.</param>
    /// <returns>The set <c>[earliest..]</c>.</returns>
    /// <exception cref="ArgumentException">The date has a time of day or unspecified digits.</exception>
    public static Edtf NoEarlierThan(EdtfDate earliest) => OneOf(EdtfMember.From(earliest));

    /// <summary>One of several dates.</summary>
    /// <param name="members">The members, at least one; an open start only first, an open end only last.</param>
    /// <returns>The set <c>[…]</c>.</returns>
    /// <exception cref="ArgumentException">EDTF does not allow such a set.</exception>
    public static Edtf OneOf(params EdtfMember[] members) => CheckedSet(EdtfKind.OneOf, members);

    /// <summary>All of several dates.</summary>
    /// <param name="members">The members, at least one; an open start only first, an open end only last.</param>
    /// <returns>The set <c>{…}</c>.</returns>
    /// <exception cref="ArgumentException">EDTF does not allow such a set.</exception>
    public static Edtf AllOf(params EdtfMember[] members) => CheckedSet(EdtfKind.AllOf, members);

    /// <inheritdoc/>
    public bool Equals(Edtf other)
    {
        if (_startKey != other._startKey || _startBits != other._startBits || _endKey != other._endKey || _endBits != other._endBits)
            return false;
        if (_members == null || ReferenceEquals(_members, other._members))
            return true;
        return _members.SequenceEqual(other._members!);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Edtf other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            int hash = _startKey.GetHashCode();
            hash = (hash * 397) ^ _startBits.GetHashCode();
            hash = (hash * 397) ^ _endKey.GetHashCode();
            hash = (hash * 397) ^ _endBits.GetHashCode();
            if (_members != null)
            {
                foreach (EdtfMember member in _members)
                    hash = (hash * 397) ^ member.GetHashCode();
            }

            return hash;
        }
    }

    internal static Edtf CreateInterval(EdtfDate start, ulong startState, EdtfDate end, ulong endState) => new(start, startState, end, endState);

    internal static Edtf CreateSet(EdtfKind kind, EdtfMember[] members) => new(kind == EdtfKind.OneOf ? OneOfSet : AllOfSet, members);

    private static EdtfDate DateOf(long key, ulong bits)
    {
        if (bits == ExactSingle)
            return new EdtfDate(key, EdtfDate.ExactDayRaw);
        return (bits & IsDateBit) != 0 ? new EdtfDate(key, bits & ~IsDateBit) : default;
    }

    private static Edtf Checked(EdtfDate start, ulong startState, EdtfDate end, ulong endState)
    {
        if (start.TimeValue != 0 || end.TimeValue != 0)
            throw new ArgumentException("The ends of an interval are dates without a time of day.");
        Edtf interval = CreateInterval(start, startState, end, endState);
        return interval.IsReversed ? throw new ArgumentException("The interval ends before it begins.") : interval;
    }

    private static Edtf CheckedSet(EdtfKind kind, EdtfMember[] members)
    {
        if (members == null)
            throw new ArgumentNullException(nameof(members));
        if (members.Length == 0)
            throw new ArgumentException("A set has at least one member.", nameof(members));
        for (int i = 0; i < members.Length; i++)
        {
            if (!members[i].IsValid || (members[i].HasOpenStart && i > 0) || (members[i].HasOpenEnd && i < members.Length - 1))
                throw new ArgumentException("EDTF does not allow such a member at this place.", nameof(members));
        }

        return CreateSet(kind, (EdtfMember[])members.Clone());
    }

    private bool AnyQualified(int bits)
    {
        if (_members == null)
            return ((Start.QualifierBits | End.QualifierBits) & bits) != 0;
        foreach (EdtfMember member in _members)
        {
            if (((member.First.QualifierBits | member.Last.QualifierBits) & bits) != 0)
                return true;
        }

        return false;
    }
}
