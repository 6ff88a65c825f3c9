using System.Globalization;

namespace Geopolitics;

/// <summary>English: intervals and sets. Single dates are in the other part.</summary>
internal sealed partial class EnglishEdtfLanguage : EdtfLanguage
{
    public override string Describe(Edtf value) => value.Kind switch
    {
        EdtfKind.Date => Date(value.Start),
        EdtfKind.Interval => Interval(value),
        EdtfKind.OneOf => OneOf(value.Members),
        _ => AllOf(value.Members),
    };

    private static string Interval(Edtf value)
    {
        if (value.HasUnknownStart)
        {
            if (value.HasUnknownEnd)
                return "at an unknown time";
            return value.HasOpenEnd ? "since an unknown time" : "until " + Date(value.End) + ", start unknown";
        }

        if (value.HasOpenStart)
        {
            if (value.HasOpenEnd)
                return "without start or end";
            return value.HasUnknownEnd ? "until an unknown time" : "until " + Date(value.End);
        }

        if (value.HasOpenEnd)
            return "since " + Date(value.Start);
        return value.HasUnknownEnd ? "from " + Date(value.Start) + ", end unknown" : FromTo(value.Start, value.End);
    }

    private static string FromTo(EdtfDate start, EdtfDate end)
    {
        EdtfQualifiers startQualifiers = Common(start);
        bool areBothPlain = IsPlain(start) && IsPlain(end);
        // "About 1985 to 1989" has to mean that both are approximate.
        if (Common(end) != startQualifiers || HasPartQualifiers(start) || HasPartQualifiers(end))
            return "from " + Date(start) + " until " + Date(end);
        string prefix = Prefix(startQualifiers);
        if (areBothPlain && start.Year == end.Year && start.Precision == end.Precision)
        {
            if (start.Precision == EdtfPrecision.Day && start.Month == end.Month && start.Day != end.Day)
                return prefix + Number(start.DayValue) + " to " + Unqualified(end);
            if (start.Precision == EdtfPrecision.Day && start.Month != end.Month)
                return prefix + Number(start.DayValue) + " " + MonthName(start.MonthValue) + " to " + Unqualified(end);
            if (start.Precision == EdtfPrecision.Month && start.Month != end.Month)
                return prefix + MonthName(start.MonthValue) + " to " + Unqualified(end);
        }

        return prefix + Unqualified(start) + " to " + Unqualified(end);
    }

    private static string OneOf(IReadOnlyList<EdtfMember> members)
    {
        if (members.Count == 1 && members[0].HasOpenStart)
            return "by " + Date(members[0].Last);
        return Join(members, "or", static member =>
        {
            if (member.HasOpenStart)
                return Date(member.Last) + " or earlier";
            if (member.HasOpenEnd)
                return Date(member.First) + " or later";
            return "some " + UnitName(member.First) + " from " + Date(member.First) + " to " + Date(member.Last);
        });
    }

    private static string AllOf(IReadOnlyList<EdtfMember> members) => Join(members, "and", static member =>
    {
        if (member.HasOpenStart)
            return "every " + UnitName(member.Last) + " up to " + Date(member.Last);
        if (member.HasOpenEnd)
            return "every " + UnitName(member.First) + " from " + Date(member.First) + " on";
        return "every " + UnitName(member.First) + " from " + Date(member.First) + " to " + Date(member.Last);
    });

    private static string Join(IReadOnlyList<EdtfMember> members, string conjunction, Func<EdtfMember, string> range)
    {
        var words = new List<string>(members.Count);
        foreach (EdtfMember member in members)
            words.Add(member.IsRange ? range(member) : Date(member.First));
        return List(words, conjunction);
    }

    private static string List(List<string> words, string conjunction) => words.Count == 1
        ? words[0]
        : string.Join(", ", words.Take(words.Count - 1)) + " " + conjunction + " " + words[^1];

    private static string UnitName(EdtfDate date) => date.Precision switch
    {
        EdtfPrecision.Year => "year",
        EdtfPrecision.Month => "month",
        EdtfPrecision.Day => "day",
        _ => date.MonthValue switch
        {
            <= 32 => "season",
            <= 36 => "quarter",
            <= 39 => "four months",
            _ => "half-year",
        },
    };

    private static bool IsPlain(EdtfDate date) => !date.HasUnspecifiedDigits && date.SignificantDigits == null;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
