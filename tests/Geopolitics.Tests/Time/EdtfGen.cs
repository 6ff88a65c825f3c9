using CsCheck;

namespace Geopolitics.Tests.Time;

/// <summary>Random EDTF, as text.</summary>
internal static class EdtfGen
{
    private static readonly Gen<string> Year = Gen.Frequency(
        (6, Gen.Int[1995, 2010].Select(static year => year.ToString("0000", null))),
        (2, Gen.OneOfConst("199X", "200X", "20XX", "2XXX", "XXXX", "1X99", "-00XX", "-XXXX")),
        (1, Gen.Int[-9999, 9999].Where(static year => year != 0).Select(static year => year.ToString("0000;-0000", null))));

    private static readonly Gen<string> LongYear = Gen.OneOfConst(
        "Y17000", "Y-17000", "Y17E5", "Y-17E7", "1950S2", "Y171010000S3", "Y1XX000", "-1950S3", "Y999999999999999");

    private static readonly Gen<string> Month = Gen.Frequency(
        (4, Gen.Int[1, 12].Select(static month => month.ToString("00", null))),
        (1, Gen.OneOfConst("XX", "0X", "1X", "X1", "X2", "X5")));

    private static readonly Gen<string> Grouping = Gen.Int[21, 41].Select(static grouping => grouping.ToString("00", null));

    private static readonly Gen<string> Day = Gen.Frequency(
        (4, Gen.Int[1, 28].Select(static day => day.ToString("00", null))),
        (1, Gen.OneOfConst("XX", "0X", "1X", "2X", "X5", "X8")));

    private static readonly Gen<string> Qualifier = Gen.Frequency((12, Gen.Const(string.Empty)), (3, Gen.OneOfConst("?", "~", "%")));

    /// <summary>Dates without time, which may be ends of intervals and members of sets.</summary>
    public static Gen<string> Date { get; } = Gen.Frequency(
        (2, Gen.Select(Year, Qualifier, static (year, qualifier) => year + qualifier)),
        (3, Gen.Select(Year, Qualifier, Month, Qualifier, static (year, q1, month, q2) => $"{year}{q1}-{month}{q2}")),
        (5, Gen.Select(Year, Month, Qualifier, Day, Qualifier, static (year, month, q1, day, q2) => $"{year}-{q1}{month}-{day}{q2}")),
        (1, Gen.Select(Year, Grouping, Qualifier, static (year, grouping, qualifier) => $"{year}-{grouping}{qualifier}")),
        (1, Gen.Select(LongYear, Qualifier, static (year, qualifier) => year + qualifier)));

    /// <summary>Dates with a time of day, all of them complete.</summary>
    public static Gen<string> DateTime { get; } = Gen.Select(
        Gen.Int[1995, 2010],
        Gen.Int[0, 23],
        Gen.OneOfConst(string.Empty, "Z", "+05", "-04:30", "+00:00"),
        static (year, hour, shift) => $"{year}-03-05T{hour:00}:59:07{shift}");

    private static readonly Gen<string> End = Gen.Frequency((6, Date), (1, Gen.OneOfConst("..", string.Empty)));

    public static Gen<string> Interval { get; } =
        Gen.Select(End, End, static (start, end) => $"{start}/{end}").Where(static text => Edtf.TryParse(text, out _));

    private static readonly Gen<string> Member = Gen.Frequency(
        (4, Date),
        (1, Gen.Select(Gen.Int[1995, 2002], Gen.Int[0, 5], static (year, length) => $"{year}..{year + length}")),
        (1, Gen.Select(Gen.Int[1, 9], Gen.Int[0, 3], static (month, length) => $"2004-{month:00}..2004-{month + length:00}")),
        (1, Gen.Select(Gen.Int[1, 20], Gen.Int[0, 8], static (day, length) => $"2004-02-{day:00}..2004-02-{day + length:00}")));

    public static Gen<string> OneOf { get; } = Set("[", "]");

    public static Gen<string> AllOf { get; } = Set("{", "}");

    /// <summary>Any expression.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((6, Date), (1, DateTime), (4, Interval), (2, OneOf), (1, AllOf));

    /// <summary>A wide expression and one that says the same more exactly.</summary>
    public static Gen<(string Wide, string Narrow)> Narrowing { get; } = Gen.OneOf(
        NarrowDate(),
        Gen.Select(NarrowDate(), NarrowDate(), static (start, end) => ($"{start.Wide}/{end.Wide}", $"{start.Narrow}/{end.Narrow}")),
        Gen.Select(NarrowDate(), Gen.OneOfConst("..", string.Empty), static (start, end) => ($"{start.Wide}/{end}", $"{start.Narrow}/{end}")),
        Gen.Select(NarrowDate(), Gen.OneOfConst("..", string.Empty), Date, static (start, open, end) => ($"{start.Wide}/{open}", $"{start.Narrow}/{end}")),
        Gen.Select(NarrowDate(), Date, static (member, other) => ($"[{member.Wide},{other}]", $"[{member.Narrow}]")),
        Gen.Select(NarrowDate(), static member => ($"[{member.Wide}]", member.Narrow)),
        Gen.Select(NarrowDate(), Date, static (member, other) => ($"{{{member.Wide},{other}}}", $"{{{member.Narrow},{other}}}")))
        .Where(static pair => Edtf.TryParse(pair.Item1, out _) && Edtf.TryParse(pair.Item2, out _));

    private static Gen<string> Set(string open, string close) => Gen.Select(
        Gen.OneOfConst(string.Empty, string.Empty, string.Empty, "..1999,", "..2001-03-04,"),
        Member.List[1, 4],
        Gen.OneOfConst(string.Empty, string.Empty, string.Empty, ",2003..", ",2005-06-07.."),
        (first, members, last) => open + first + string.Join(',', members) + last + close).Where(static text => Edtf.TryParse(text, out _));

    private static Gen<(string Wide, string Narrow)> NarrowDate() => Gen.Select(
        Gen.Int[1996, 2008],
        Gen.Int[1, 12],
        Gen.Int[1, 28],
        Gen.Int[0, 12],
        static (year, month, day, kind) =>
        {
            string y = $"{year}";
            string ym = $"{year}-{month:00}";
            string ymd = $"{ym}-{day:00}";
            return kind switch
            {
                0 => (y, ym),
                1 => (y, ymd),
                2 => (ym, ymd),
                3 => ($"{y[..3]}X", y),
                4 => ($"{y[..3]}X-{ymd[5..]}", ymd),
                5 => ($"{y}-XX-{day:00}", ymd),
                6 => ($"{ym}-XX", ymd),
                7 => ($"{ym}-{ymd[8]}X", ymd),
                8 => ($"{y}~", y),
                9 => ($"{ymd}?", ymd),
                10 => ($"{ym}%", ymd),
                11 => (y, $"{y}-22"),
                _ => ("XXXX", y),
            };
        });
}
