namespace Geopolitics;

/// <summary>How far from the stated days a qualified date can lie: docs/decisions/0013-edtf-qualifiers.md.</summary>
internal static class EdtfMargin
{
    private const int Year = 366;
    private const int Month = 31;

    /// <summary>
    /// One unit, in days; 0 for a date without qualifiers. Neighbouring qualified parts are qualified as one, so that their unit is that
    /// of the finest: a day for 2004-06-11~, a year for 2004~-06-11. Of parts that stand alone the coarsest counts.
    /// </summary>
    public static long Days(EdtfDate date)
    {
        int qualifiers = date.QualifierBits;
        if (qualifiers == 0)
            return 0;
        bool isYear = (qualifiers & 3) != 0;
        bool isMonth = (qualifiers & 12) != 0;
        bool isDay = (qualifiers & 48) != 0;
        if (isYear && !isMonth)
            return Year * YearUnit(date);
        if (!isMonth || isDay)
            return 1;
        if (date.MonthValue <= 12)
            return Month;
        EdtfSeasons.Months(date.MonthValue, out _, out int months);
        return months * Month;
    }

    /// <summary>The years that one step of the last written digit is worth: 10 for 198X, 10 million for Y17E7.</summary>
    private static long YearUnit(EdtfDate date)
    {
        long unit = 1;
        for (int mask = date.YearMask; mask != 0; mask >>= 1)
            unit *= 10;
        for (int i = date.Exponent ?? 0; i > 0; i--)
            unit *= 10;
        if (date.SignificantDigits is int significant)
        {
            long significantUnit = 1;
            int digits = 0;
            for (long rest = Math.Abs(date.YearValue); rest != 0; rest /= 10)
                digits++;
            for (; digits > significant; digits--)
                significantUnit *= 10;
            unit = Math.Max(unit, significantUnit);
        }

        return unit;
    }
}
