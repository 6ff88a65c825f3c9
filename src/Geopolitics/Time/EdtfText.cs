namespace Geopolitics;

/// <summary>Writes canonical EDTF.</summary>
internal static partial class EdtfText
{
    /// <summary>No single date is longer: <c>%-9999-%12-%31</c>, <c>Y-123456789012345S15%</c> or a date-time with its shift.</summary>
    public const int MaxDateLength = 32;

    public const int MaxIntervalLength = (2 * MaxDateLength) + 1;

    public const int MaxMemberLength = (2 * MaxDateLength) + 2;

    public static string Write(EdtfDate date)
    {
        Span<char> buffer = stackalloc char[MaxDateLength];
        int length = 0;
        Append(date, buffer, ref length);
        return buffer.Slice(0, length).ToString();
    }

    public static void Append(EdtfDate date, Span<char> to, ref int at)
    {
        if (date.IsExactDay && (ulong)date.YearValue <= 9999)
        {
            AppendDigits(to, ref at, date.YearValue, 4, 0);
            to[at++] = '-';
            AppendDigits(to, ref at, date.MonthValue, 2, 0);
            to[at++] = '-';
            AppendDigits(to, ref at, date.DayValue, 2, 0);
            return;
        }

        int parts = date.HasDayPart ? 3 : date.HasMonthPart ? 2 : 1;
        int group = GroupedParts(date.QualifierBits, parts, out int grouped);
        for (int part = 0; part < parts; part++)
        {
            if (part > 0)
                to[at++] = '-';
            if (part >= group)
                AppendQualifier(to, ref at, (date.QualifierBits >> (2 * part)) & 3);
            if (part == 0)
                AppendYear(date, to, ref at);
            else if (part == 1)
                AppendDigits(to, ref at, date.MonthValue, 2, date.MonthMask);
            else
                AppendDigits(to, ref at, date.DayValue, 2, date.DayMask);
            if (part == group - 1)
                AppendQualifier(to, ref at, grouped);
        }

        if (date.TimeValue != 0)
            AppendTime(date, to, ref at);
    }

    public static void Append(EdtfMember member, Span<char> to, ref int at)
    {
        if (!member.HasOpenStart)
            Append(member.First, to, ref at);
        if (!member.IsRange)
            return;
        to[at++] = '.';
        to[at++] = '.';
        if (!member.HasOpenEnd)
            Append(member.Last, to, ref at);
    }

    public static void AppendDigits(Span<char> to, ref int at, long value, int count, int mask)
    {
        for (int digit = 0; digit < count; digit++, value /= 10)
            to[at + count - 1 - digit] = (mask >> digit & 1) != 0 ? 'X' : (char)('0' + (int)(value % 10));
        at += count;
    }

    /// <summary>The parts from the left that carry one and the same qualifier: it is written once, to their right.</summary>
    private static int GroupedParts(int qualifiers, int parts, out int qualifier)
    {
        qualifier = qualifiers & 3;
        if (qualifier == 0)
            return 0;
        int group = 1;
        while (group < parts && ((qualifiers >> (2 * group)) & 3) == qualifier)
            group++;
        return group;
    }

    private static void AppendQualifier(Span<char> to, ref int at, int qualifier)
    {
        if (qualifier != 0)
            to[at++] = qualifier == 1 ? '?' : qualifier == 2 ? '~' : '%';
    }

    private static void AppendYear(EdtfDate date, Span<char> to, ref int at)
    {
        long magnitude = Math.Abs(date.YearValue);
        bool isLong = magnitude > 9999;
        if (isLong)
            to[at++] = 'Y';
        if (date.IsNegative)
            to[at++] = '-';
        int exponent = date.Exponent ?? 0;
        for (int i = 0; i < exponent; i++)
            magnitude /= 10;
        int digits = isLong ? 0 : 4;
        if (isLong)
        {
            for (long rest = magnitude; rest != 0; rest /= 10)
                digits++;
        }

        AppendDigits(to, ref at, magnitude, digits, date.YearMask);
        AppendNumber(to, ref at, 'E', exponent);
        AppendNumber(to, ref at, 'S', date.SignificantDigits ?? 0);
    }

    private static void AppendNumber(Span<char> to, ref int at, char letter, int number)
    {
        if (number == 0)
            return;
        to[at++] = letter;
        AppendDigits(to, ref at, number, number < 10 ? 1 : 2, 0);
    }

    private static void AppendTime(EdtfDate date, Span<char> to, ref int at)
    {
        int second = date.TimeValue - 1;
        to[at++] = 'T';
        AppendDigits(to, ref at, second / 3600, 2, 0);
        to[at++] = ':';
        AppendDigits(to, ref at, second / 60 % 60, 2, 0);
        to[at++] = ':';
        AppendDigits(to, ref at, second % 60, 2, 0);
        int packed = date.OffsetValue;
        if (packed == EdtfOffset.None)
            return;
        if (packed == EdtfOffset.Utc)
        {
            to[at++] = 'Z';
            return;
        }

        int minutes = EdtfOffset.Minutes(packed).GetValueOrDefault();
        to[at++] = minutes < 0 ? '-' : '+';
        AppendDigits(to, ref at, Math.Abs(minutes) / 60, 2, 0);
        if (EdtfOffset.IsHours(packed))
            return;
        to[at++] = ':';
        AppendDigits(to, ref at, Math.Abs(minutes) % 60, 2, 0);
    }
}
