namespace Geopolitics;

/// <summary>Reads EDTF from left to right, each character once, and stops at the first fault.</summary>
internal ref struct EdtfReader
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    public EdtfReader(ReadOnlySpan<char> text)
    {
        _text = text;
        _at = 0;
        Fault = EdtfFault.None;
        FaultPosition = 0;
        FaultLength = 0;
    }

    public EdtfFault Fault { get; private set; }

    public int FaultPosition { get; private set; }

    public int FaultLength { get; private set; }

    private readonly bool AtEnd => _at >= _text.Length;

    private readonly char Current => _at < _text.Length ? _text[_at] : '\0';

    private readonly ReadOnlySpan<char> Rest => _text.Slice(_at);

    private readonly bool AtDots => _at + 1 < _text.Length && _text[_at] == '.' && _text[_at + 1] == '.';

    public readonly EdtfError Describe() => EdtfFaultText.Describe(Fault, _text, FaultPosition, FaultLength);

    /// <summary>Reads a complete date such as 2008-09-29, the common case, at the start of the text.</summary>
    public static bool TryPlainDay(ReadOnlySpan<char> text, out long key)
    {
        key = 0;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-')
            return false;
        uint y3 = (uint)(text[0] - '0');
        uint y2 = (uint)(text[1] - '0');
        uint y1 = (uint)(text[2] - '0');
        uint y0 = (uint)(text[3] - '0');
        uint m1 = (uint)(text[5] - '0');
        uint m0 = (uint)(text[6] - '0');
        uint d1 = (uint)(text[8] - '0');
        uint d0 = (uint)(text[9] - '0');
        if (y3 > 9 || y2 > 9 || y1 > 9 || y0 > 9 || m1 > 9 || m0 > 9 || d1 > 9 || d0 > 9)
            return false;
        int year = (int)((y3 * 1000) + (y2 * 100) + (y1 * 10) + y0);
        int month = (int)((m1 * 10) + m0);
        int day = (int)((d1 * 10) + d0);
        if (month is < 1 or > 12 || day < 1 || (day > 28 && day > CalendarDays.InMonth(year, month)))
            return false;
        key = EdtfDate.KeyOf(year, month, day);
        return true;
    }

    public bool TryReadDateOnly(out EdtfDate date)
    {
        date = default;
        if (AtEnd)
            return Fail(EdtfFault.Empty, 0, 0);
        return TryReadDate(out date) && TryEnd();
    }

    public bool TryRead(out Edtf value)
    {
        value = default;
        if (AtEnd)
            return Fail(EdtfFault.Empty, 0, 0);
        if (Current is '[' or '{')
            return TryReadSet(out value) && TryEnd();
        if (!TryReadEnd(out EdtfDate start, out ulong startState))
            return false;
        if (AtEnd && startState == Edtf.IsDateBit)
        {
            value = new Edtf(start);
            return true;
        }

        if (Current != '/')
        {
            if (AtDots)
                return Fail(EdtfFault.DotsOutsideSet, _at, 2);
            return AtEnd ? Fail(EdtfFault.DotsOutsideSet, 0, _at) : FailHere(EdtfFault.TextAfterEnd);
        }

        if (start.TimeValue != 0)
            return Fail(EdtfFault.IntervalTime, 0, _at);
        int slash = _at++;
        if (!TryReadEnd(out EdtfDate end, out ulong endState))
            return false;
        if (end.TimeValue != 0)
            return Fail(EdtfFault.IntervalTime, slash + 1, _at - slash - 1);
        if (Current == '/')
            return Fail(EdtfFault.IntervalSecondSlash, _at, 1);
        if (!TryEnd())
            return false;
        value = Edtf.CreateInterval(start, startState, end, endState);
        return !value.IsReversed || Fail(EdtfFault.IntervalReversed, 0, _text.Length);
    }

    private bool TryReadEnd(out EdtfDate date, out ulong state)
    {
        date = default;
        state = Edtf.UnknownEnd;
        if (AtEnd || Current == '/')
            return true;
        if (AtDots)
        {
            _at += 2;
            state = Edtf.OpenEnd;
            return true;
        }

        if (Current is '[' or '{')
            return Fail(EdtfFault.SetInInterval, _at, 1);
        state = Edtf.IsDateBit;
        return TryReadDate(out date);
    }

    private bool TryReadSet(out Edtf value)
    {
        value = default;
        char open = Current;
        char close = open == '[' ? ']' : '}';
        char otherClose = open == '[' ? '}' : ']';
        int opened = _at++;
        if (Current == close)
            return Fail(EdtfFault.SetEmpty, opened, 2);
        var members = new List<EdtfMember>();
        while (true)
        {
            if (!TryReadMember(close, members.Count == 0, out EdtfMember member))
                return false;
            members.Add(member);
            char separator = Current;
            if (separator == ',')
            {
                if (member.HasOpenEnd)
                    return Fail(EdtfFault.SetOpenEndNotLast, _at - 2, 2);
                _at++;
                continue;
            }

            if (separator == close)
            {
                _at++;
                value = Edtf.CreateSet(open == '[' ? EdtfKind.OneOf : EdtfKind.AllOf, members.ToArray());
                return true;
            }

            if (AtEnd)
                return Fail(EdtfFault.SetUnclosed, opened, _text.Length - opened);
            if (separator == otherClose)
                return Fail(EdtfFault.SetWrongBracket, _at, 1);
            return separator == '/' ? Fail(EdtfFault.IntervalInSet, _at, 1) : FailHere(EdtfFault.UnexpectedCharacter);
        }
    }

    private bool TryReadMember(char close, bool isFirst, out EdtfMember member)
    {
        member = default;
        int begin = _at;
        if (AtDots)
        {
            if (!isFirst)
                return Fail(EdtfFault.SetOpenStartNotFirst, _at, 2);
            _at += 2;
            if (!TryReadMemberDate(out EdtfDate latest) || !CheckRangeEnd(latest, begin + 2))
                return false;
            member = EdtfMember.UpTo(latest);
            return true;
        }

        if (!TryReadMemberDate(out EdtfDate first))
            return false;
        if (!AtDots)
        {
            member = EdtfMember.Of(first);
            return true;
        }

        if (!CheckRangeEnd(first, begin))
            return false;
        _at += 2;
        if (Current == close || Current == ',')
        {
            member = EdtfMember.From(first);
            return true;
        }

        int second = _at;
        if (!TryReadMemberDate(out EdtfDate last) || !CheckRangeEnd(last, second))
            return false;
        if (!EdtfMember.HaveSamePrecision(first, last))
            return Fail(EdtfFault.SetRangePrecision, begin, _at - begin);
        if (EdtfMember.IsReversed(first, last))
            return Fail(EdtfFault.SetRangeReversed, begin, _at - begin);
        member = EdtfMember.Range(first, last);
        return true;
    }

    private bool TryReadMemberDate(out EdtfDate date)
    {
        date = default;
        if (AtEnd)
            return Fail(EdtfFault.SetUnclosed, 0, _text.Length);
        if (Current is ',' or ']' or '}')
            return Fail(EdtfFault.SetNoDate, _at, 0);
        int begin = _at;
        if (!TryReadDate(out date))
            return false;
        return date.TimeValue == 0 || Fail(EdtfFault.SetTime, begin, _at - begin);
    }

    private bool CheckRangeEnd(EdtfDate date, int begin) =>
        !(date.HasUnspecifiedDigits || date.SignificantDigits != null) || Fail(EdtfFault.SetRangeUnspecified, begin, _at - begin);

    private bool TryReadDate(out EdtfDate date)
    {
        if (TryPlainDay(_text.Slice(_at), out long key) && (_at + 10 == _text.Length || _text[_at + 10] is '/' or ',' or ']' or '}' or '.'))
        {
            _at += 10;
            date = new EdtfDate(key, EdtfDate.ExactDayRaw);
            return true;
        }

        date = default;
        int begin = _at;
        int qualifiers = 0;
        if (!TryReadQualifier(out int before))
            return false;
        if (!TryReadYear(out long year, out ulong bits, out bool isYearOnly))
            return false;
        if (!TryReadQualifier(out int after))
            return false;
        qualifiers |= before | after;
        int month = 0;
        int day = 0;
        if (Current == '-')
        {
            if (isYearOnly)
            {
                bool isSignificant = (bits >> EdtfDate.SignificantShift & 0xF) != 0;
                return Fail(isSignificant ? EdtfFault.SignificantWithMonth : EdtfFault.LongYearWithMonth, _at, Math.Min(3, _text.Length - _at));
            }

            _at++;
            if (!TryReadMonth(ref qualifiers, ref bits, out month, out int monthAt))
                return false;
            if (Current == '-')
            {
                if (month > 12)
                    return Fail(EdtfFault.DayOfSeason, monthAt, 2);
                _at++;
                if (!TryReadDay(ref qualifiers, ref bits, year, month, out day))
                    return false;
            }
        }

        bits |= (ulong)qualifiers << EdtfDate.QualifierShift;
        if (Current == 'T')
        {
            if (day == 0 || bits != 0)
                return Fail(EdtfFault.TimeOfVagueDate, begin, _at - begin);
            if (!TryReadTime(ref bits))
                return false;
        }

        date = EdtfDate.Create(year, month, day, bits);
        return true;
    }

    private bool TryReadYear(out long year, out ulong bits, out bool isYearOnly)
    {
        year = 0;
        bits = 0;
        isYearOnly = false;
        int begin = _at;
        if (Current == '+')
            return Fail(EdtfFault.YearPlus, _at, 1);
        bool isLong = Current == 'Y';
        if (isLong)
            _at++;
        bool negative = Current == '-';
        if (negative)
            _at++;
        int digitsAt = _at;
        int digits = 0;
        int mask = 0;
        while (Current is (>= '0' and <= '9') or 'X')
        {
            if (++digits > EdtfDate.MaxYearDigits)
            {
                SkipDigits();
                return Fail(isLong ? EdtfFault.YearTooLong : EdtfFault.YearLength, digitsAt, _at - digitsAt);
            }

            mask <<= 1;
            year *= 10;
            if (Current == 'X')
                mask |= 1;
            else
                year += Current - '0';
            _at++;
        }

        if (digits == 0)
            return FailHere(EdtfFault.UnexpectedCharacter);
        if (isLong)
        {
            isYearOnly = true;
            if (_text[digitsAt] is '0' or 'X')
                return Fail(EdtfFault.YearLeadingZero, digitsAt, digits);
            if (Current == 'E' && !TryReadExponent(ref year, ref bits, digits, mask))
                return false;
            if (year <= 9999)
                return Fail(EdtfFault.YearLongForm, begin, _at - begin);
        }
        else if (digits != 4)
        {
            if (digits < 4 && Current is 'x' or 'u' or ' ' or > '\x7F')
                return FailHere(EdtfFault.UnexpectedCharacter);
            return Fail(digits is 8 && !negative ? EdtfFault.BasicFormat : EdtfFault.YearLength, digitsAt, digits);
        }

        if (negative && year == 0)
        {
            if (mask == 0)
                return Fail(EdtfFault.YearNegativeZero, begin, _at - begin);
            bits |= EdtfDate.NegativeZero;
        }

        bits |= (ulong)mask << EdtfDate.YearMaskShift;
        if (Current == 'S')
        {
            isYearOnly = true;
            if (!TryReadSignificant(ref bits, mask))
                return false;
        }

        year = negative ? -year : year;
        return true;
    }

    private bool TryReadExponent(ref long year, ref ulong bits, int digits, int mask)
    {
        int at = _at++;
        int exponent = ReadSmallNumber();
        if (mask != 0)
            return Fail(EdtfFault.ExponentWithUnspecified, at, _at - at);
        if (exponent <= 0 || digits + exponent > EdtfDate.MaxYearDigits)
            return Fail(EdtfFault.ExponentOutOfRange, at + 1, _at - at - 1);
        for (int i = 0; i < exponent; i++)
            year *= 10;
        bits |= (ulong)exponent << EdtfDate.ExponentShift;
        return true;
    }

    private bool TryReadSignificant(ref ulong bits, int mask)
    {
        int at = _at++;
        int significant = ReadSmallNumber();
        if (mask != 0)
            return Fail(EdtfFault.SignificantWithUnspecified, at, _at - at);
        if (significant is <= 0 or > EdtfDate.MaxYearDigits)
            return Fail(EdtfFault.SignificantOutOfRange, at + 1, _at - at - 1);
        bits |= (ulong)significant << EdtfDate.SignificantShift;
        return true;
    }

    /// <summary>A positive number without leading zero; 0 if there is none, a large one if it is too large.</summary>
    private int ReadSmallNumber()
    {
        int number = 0;
        bool isValid = Current is >= '1' and <= '9';
        for (; Current is >= '0' and <= '9'; _at++)
            number = Math.Min((number * 10) + Current - '0', 1000);
        return isValid ? number : 0;
    }

    private bool TryReadMonth(ref int qualifiers, ref ulong bits, out int month, out int at)
    {
        month = 0;
        at = _at;
        if (!TryReadQualifier(out int before))
            return false;
        at = _at;
        if (!TryReadTwo(EdtfFault.MonthLength, out month, out int mask))
            return false;
        if (mask != 0)
        {
            if (new EdtfDigits(month, mask).Up(1) is < 1 or > 12)
                return Fail(EdtfFault.MonthUnspecified, at, 2);
        }
        else if (month is < 1 or (> 12 and < EdtfSeasons.First) or > EdtfSeasons.Last)
        {
            return Fail(EdtfFault.MonthOutOfRange, at, 2);
        }

        if (!TryReadQualifier(out int after))
            return false;
        qualifiers |= before << 2 | after << 2 | after;
        bits |= (ulong)mask << EdtfDate.MonthMaskShift;
        return true;
    }

    private bool TryReadDay(ref int qualifiers, ref ulong bits, long year, int month, out int day)
    {
        day = 0;
        if (!TryReadQualifier(out int before))
            return false;
        int at = _at;
        if (!TryReadTwo(EdtfFault.DayLength, out day, out int mask))
            return false;
        // Before the date is made: a day above 31 has no room in it.
        if (day > 31 || (day == 0 && mask == 0))
            return Fail(mask == 0 ? EdtfFault.DayOutOfRange : EdtfFault.DayUnspecified, at, 2);
        bits |= (ulong)mask << EdtfDate.DayMaskShift;
        bool isYearKnown = (bits & 0x7FFF) == 0;
        EdtfDate date = EdtfDate.Create(year, month, day, bits);
        if (isYearKnown ? !new EdtfUnits(date).TryFirst(out _, out _) : !new EdtfUnits(date).IsPossible(date.YearMask, year))
            return Fail(mask == 0 ? EdtfFault.DayNotInMonth : EdtfFault.DayUnspecified, at, 2);
        if (!TryReadQualifier(out int after))
            return false;
        qualifiers |= before << 4 | after << 4 | after << 2 | after;
        return true;
    }

    private bool TryReadTwo(EdtfFault lengthFault, out int number, out int mask)
    {
        number = 0;
        mask = 0;
        int begin = _at;
        for (int i = 0; i < 2; i++)
        {
            char c = Current;
            if (c is not ((>= '0' and <= '9') or 'X'))
            {
                if (i == 0 || c is ' ' or > '\x7F')
                    return FailHere(EdtfFault.UnexpectedCharacter);
                return Fail(lengthFault, begin, _at - begin);
            }

            number *= 10;
            mask <<= 1;
            if (c == 'X')
                mask |= 1;
            else
                number += c - '0';
            _at++;
        }

        if (Current is not ((>= '0' and <= '9') or 'X'))
            return true;
        SkipDigits();
        return Fail(lengthFault, begin, _at - begin);
    }

    private bool TryReadQualifier(out int qualifier)
    {
        qualifier = Of(Current);
        if (qualifier == 0)
            return true;
        int begin = _at++;
        if (Of(Current) == 0)
            return true;
        while (Of(Current) != 0)
            _at++;
        return Fail(EdtfFault.QualifierTwice, begin, _at - begin);

        static int Of(char c) => c switch { '?' => 1, '~' => 2, '%' => 3, _ => 0 };
    }

    private bool TryReadTime(ref ulong bits)
    {
        int begin = ++_at;
        if (_text.Length - begin < 8
            || !TryTwoAt(begin, out int hour) || _text[begin + 2] != ':'
            || !TryTwoAt(begin + 3, out int minute) || _text[begin + 5] != ':'
            || !TryTwoAt(begin + 6, out int second))
        {
            return Fail(EdtfFault.TimeFormat, begin, Math.Min(8, _text.Length - begin));
        }

        if (hour > 24 || (hour == 24 && (minute != 0 || second != 0)))
            return Fail(EdtfFault.HourOutOfRange, begin, 2);
        if (minute > 59)
            return Fail(EdtfFault.MinuteOutOfRange, begin + 3, 2);
        if (second > 59)
            return Fail(EdtfFault.SecondOutOfRange, begin + 6, 2);
        _at = begin + 8;
        int offset = EdtfOffset.None;
        if (Current == 'Z')
        {
            _at++;
            offset = EdtfOffset.Utc;
        }
        else if (Current is '+' or '-')
        {
            if (!TryReadOffset(out offset))
                return false;
        }
        else if (Current is '.' or ',' && _at + 1 < _text.Length && _text[_at + 1] is >= '0' and <= '9')
        {
            return Fail(EdtfFault.TimeFraction, _at, 1);
        }
        else if (Current is '?' or '~' or '%')
        {
            return Fail(EdtfFault.QualifierOfTime, _at, 1);
        }

        bits |= ((ulong)((hour * 3600) + (minute * 60) + second + 1) << EdtfDate.TimeShift) | ((ulong)offset << EdtfDate.OffsetShift);
        return true;
    }

    private bool TryReadOffset(out int offset)
    {
        offset = EdtfOffset.None;
        int begin = _at;
        bool negative = Current == '-';
        if (!TryTwoAt(begin + 1, out int hours))
            return Fail(EdtfFault.OffsetFormat, begin, Math.Min(6, _text.Length - begin));
        _at = begin + 3;
        int minutes = 0;
        bool hasMinutes = Current == ':';
        if (hasMinutes)
        {
            if (!TryTwoAt(begin + 4, out minutes))
                return Fail(EdtfFault.OffsetFormat, begin, Math.Min(6, _text.Length - begin));
            _at = begin + 6;
        }

        if (Current is (>= '0' and <= '9') or ':')
            return Fail(EdtfFault.OffsetFormat, begin, _at + 1 - begin);
        int total = (hours * 60) + minutes;
        total = negative ? -total : total;
        if (minutes > 59 || total is < EdtfOffset.MinMinutes or > EdtfOffset.MaxMinutes)
            return Fail(EdtfFault.OffsetOutOfRange, begin, _at - begin);
        if (negative && total == 0)
            return Fail(EdtfFault.OffsetMinusZero, begin, _at - begin);
        offset = hasMinutes ? EdtfOffset.OfMinutes(total) : EdtfOffset.OfHours(total);
        return true;
    }

    private readonly bool TryTwoAt(int index, out int number)
    {
        number = 0;
        if (index + 1 >= _text.Length)
            return false;
        uint tens = (uint)(_text[index] - '0');
        uint units = (uint)(_text[index + 1] - '0');
        number = (int)((tens * 10) + units);
        return tens <= 9 && units <= 9;
    }

    private void SkipDigits()
    {
        while (Current is (>= '0' and <= '9') or 'X')
            _at++;
    }

    private bool TryEnd() => AtEnd || FailHere(EdtfFault.TextAfterEnd);

    private bool FailHere(EdtfFault fallback)
    {
        if (AtEnd)
            return Fail(EdtfFault.UnexpectedEnd, _text.Length, 0);
        EdtfFault fault = Current switch
        {
            ' ' or '\t' or '\n' or '\r' => EdtfFault.Space,
            > '\x7F' => EdtfFault.NotAscii,
            'u' => EdtfFault.DraftUnspecified,
            'o' when Rest.StartsWith("open".AsSpan(), StringComparison.Ordinal) => EdtfFault.DraftOpen,
            'x' or 'y' or 't' or 'z' or 'e' or 's' => EdtfFault.LowerCase,
            _ => fallback,
        };
        if (fault == EdtfFault.DraftUnspecified && Rest.StartsWith("unknown".AsSpan(), StringComparison.Ordinal))
            return Fail(EdtfFault.DraftUnknown, _at, "unknown".Length);
        return Fail(fault, _at, fault == EdtfFault.DraftOpen ? "open".Length : 1);
    }

    private bool Fail(EdtfFault fault, int position, int length)
    {
        Fault = fault;
        FaultPosition = position;
        FaultLength = length;
        return false;
    }
}
