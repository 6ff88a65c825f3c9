namespace Geopolitics.Generators.Validation;

/// <summary>Questions about two times that rules may answer yes only where nothing else is possible.</summary>
internal static class CertainOrder
{
    /// <summary>Whether the one began before the other began.</summary>
    public static bool BeganBefore(Edtf left, Edtf right)
    {
        var (x, y) = (SpanOf(left), SpanOf(right));
        return !x.IsFirstDoubtful && !y.IsFirstDoubtful && IsBefore(x.LatestFirst, y.EarliestFirst);
    }

    /// <summary>Whether the two have more than one day in common: on the day of a handover both are in office.</summary>
    public static bool ShareDays(Edtf left, Edtf right)
    {
        if (HasGaps(left) || HasGaps(right))
            return false;

        var (x, y) = (SpanOf(left), SpanOf(right));
        return !IsDoubtful(x) && !IsDoubtful(y)
            && IsBefore(x.LatestFirst, x.EarliestLast) && IsBefore(x.LatestFirst, y.EarliestLast)
            && IsBefore(y.LatestFirst, y.EarliestLast) && IsBefore(y.LatestFirst, x.EarliestLast);
    }

    /// <summary>Whether a time lies between the first and the last day of a span, which are those of handovers and not counted.</summary>
    public static bool IsInside(Edtf time, Edtf span)
    {
        if (HasGaps(span))
            return false;

        var (x, y) = (SpanOf(time), SpanOf(span));
        return !IsDoubtful(x) && !IsDoubtful(y) && IsBefore(y.LatestFirst, x.EarliestFirst) && IsBefore(x.LatestLast, y.EarliestLast);
    }

    private static EdtfSpan SpanOf(Edtf time) => EdtfSpan.Of(time, EdtfReading.Event);

    private static bool HasGaps(Edtf time) => time.Kind == EdtfKind.AllOf;

    private static bool IsDoubtful(EdtfSpan span) => span.IsFirstDoubtful || span.IsLastDoubtful;

    private static bool IsBefore(EdtfBound left, EdtfBound right) => left.IsDay && right.IsDay && left.Day < right.Day;
}
