namespace Geopolitics.Generators.Validation;

/// <summary>Questions about two times that rules may answer yes only where nothing else is possible.</summary>
internal static class CertainOrder
{
    /// <summary>Whether the one began before the other began.</summary>
    public static bool BeganBefore(Edtf left, Edtf right)
    {
        var (x, y) = (SpanOf(left), SpanOf(right));
        return !Has(x, EdtfDoubt.LatestFirst) && !Has(y, EdtfDoubt.EarliestFirst) && IsBefore(x.CertainLatestFirst, y.EarliestFirst);
    }

    /// <summary>Whether the two have more than one day in common: on the day of a handover both are in office.</summary>
    public static bool ShareDays(Edtf left, Edtf right)
    {
        if (HasGaps(left) || HasGaps(right))
            return false;

        var (x, y) = (SpanOf(left), SpanOf(right));
        return !Has(x, EdtfDoubt.LatestFirst | EdtfDoubt.EarliestLast) && !Has(y, EdtfDoubt.LatestFirst | EdtfDoubt.EarliestLast)
            && IsBefore(x.CertainLatestFirst, x.CertainEarliestLast) && IsBefore(x.CertainLatestFirst, y.CertainEarliestLast)
            && IsBefore(y.CertainLatestFirst, y.CertainEarliestLast) && IsBefore(y.CertainLatestFirst, x.CertainEarliestLast);
    }

    /// <summary>Whether a time lies between the first and the last day of a span, which are those of handovers and not counted.</summary>
    public static bool IsInside(Edtf time, Edtf span)
    {
        if (HasGaps(span))
            return false;

        var (x, y) = (SpanOf(time), SpanOf(span));
        return !Has(x, EdtfDoubt.EarliestFirst | EdtfDoubt.LatestLast) && !Has(y, EdtfDoubt.LatestFirst | EdtfDoubt.EarliestLast)
            && IsBefore(y.CertainLatestFirst, x.EarliestFirst) && IsBefore(x.LatestLast, y.CertainEarliestLast);
    }

    private static EdtfSpan SpanOf(Edtf time) => EdtfSpan.Of(time, EdtfReading.Event);

    private static bool HasGaps(Edtf time) => time.Kind == EdtfKind.AllOf;

    private static bool Has(in EdtfSpan span, EdtfDoubt doubt) => (span.Doubt & doubt) != 0;

    private static bool IsBefore(EdtfBound left, EdtfBound right) => left.IsDay && right.IsDay && left.Day < right.Day;
}
