namespace Geopolitics;

/// <content>Relations. Every answer is one of four; see docs/time.md for the table.</content>
readonly partial struct Edtf
{
    private enum Relation
    {
        Overlaps,
        During,
        SameDay,
    }

    /// <summary>Whether this ended on a day before the other began.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>The answer; the converse of <see cref="After(Edtf)"/>.</returns>
    public Certainty Before(Edtf other)
    {
        if (AreExactDays(this, other))
            return _startKey < other._startKey ? Certainty.Certainly : Certainty.No;
        return BeforeVague(this, other);
    }

    /// <summary>Whether this began on a day after the other ended.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>The answer; the converse of <see cref="Before(Edtf)"/>.</returns>
    public Certainty After(Edtf other)
    {
        if (AreExactDays(this, other))
            return _startKey > other._startKey ? Certainty.Certainly : Certainty.No;
        return BeforeVague(other, this);
    }

    /// <summary>Whether this lies within a period, its first and last days included. A single date as a period is all its days.</summary>
    /// <param name="period">The period. An interval such as <c>2013/2015</c> begins some day of 2013; to ask for all those years, take its <see cref="WholeDays"/>.</param>
    /// <returns>The answer; the converse of <see cref="Contains(Edtf)"/>.</returns>
    public Certainty During(Edtf period)
    {
        if (AreExactDays(this, period))
            return _startKey == period._startKey ? Certainty.Certainly : Certainty.No;
        if (AreExactSpans(this, period))
            return _startKey >= period._startKey && LastDayKey <= period.LastDayKey ? Certainty.Certainly : Certainty.No;
        return Combine(this, -1, period, -1, Relation.During);
    }

    /// <summary>Whether the other lies within this, the first and last days of this included. A single date on this side is all its days.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>The answer; the converse of <see cref="During(Edtf)"/>.</returns>
    public Certainty Contains(Edtf other) => other.During(this);

    /// <summary>Whether the two have a day in common.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>The answer, the same both ways.</returns>
    public Certainty Overlaps(Edtf other)
    {
        if (AreExactDays(this, other))
            return _startKey == other._startKey ? Certainty.Certainly : Certainty.No;
        if (AreExactSpans(this, other))
            return _startKey <= other.LastDayKey && other._startKey <= LastDayKey ? Certainty.Certainly : Certainty.No;
        return Combine(this, -1, other, -1, Relation.Overlaps);
    }

    /// <summary>Whether both happened on one and the same day.</summary>
    /// <param name="other">The other expression.</param>
    /// <returns>The answer, the same both ways; <see cref="Certainty.Possibly"/> if each of them can lie within one day and it can be the same.</returns>
    public Certainty SameDay(Edtf other)
    {
        if (AreExactDays(this, other))
            return _startKey == other._startKey ? Certainty.Certainly : Certainty.No;
        return Combine(this, -1, other, -1, Relation.SameDay);
    }

    /// <summary>Whether it had begun by the end of a day.</summary>
    /// <param name="day">The day number, days since 0001-01-01.</param>
    /// <returns>The answer.</returns>
    public Certainty StartsBy(long day)
    {
        return EdtfSpan.FirstToLast(EdtfSpan.Of(this, EdtfReading.Event), EdtfSpan.OfDay(day));
    }

    /// <summary>Whether it was over by the end of a day.</summary>
    /// <param name="day">The day number, days since 0001-01-01.</param>
    /// <returns>The answer.</returns>
    public Certainty EndsBy(long day)
    {
        return EdtfSpan.LastToLast(EdtfSpan.Of(this, EdtfReading.Event), EdtfSpan.OfDay(day));
    }

    /// <summary>Whether something that happened then had happened, all of it, by the end of a day.</summary>
    /// <param name="day">The day number, days since 0001-01-01.</param>
    /// <returns>The answer, the same as that of <see cref="EndsBy(long)"/>.</returns>
    public Certainty HappenedBy(long day) => EndsBy(day);

    /// <summary>Whether something that held then held on a day: it had begun, and it had not ended before. Both its first and its last day count.</summary>
    /// <param name="day">The day number, days since 0001-01-01.</param>
    /// <returns>The answer.</returns>
    public Certainty HoldsOn(long day)
    {
        if (IsBetweenExactDays)
        {
            EdtfDate start = Start;
            EdtfDate end = End;
            return day >= CalendarDays.Of(start.YearValue, start.MonthValue, start.DayValue) && day <= CalendarDays.Of(end.YearValue, end.MonthValue, end.DayValue)
                ? Certainty.Certainly
                : Certainty.No;
        }

        // Beyond all years that EDTF can write here, days are alike.
        day = Math.Min(Math.Max(day, -EdtfSpan.Infinity), EdtfSpan.Infinity);
        if (_members == null)
            return HoldsOn(EdtfPiece.Of(this), day);
        Certainty answer = Certainty.No;
        for (int i = 0; i < _members.Count; i++)
        {
            Certainty next = HoldsOn(EdtfPiece.Of(_members[i], Kind), day);
            answer = i == 0 ? next : Kind == EdtfKind.OneOf ? answer.Either(next) : answer.Or(next);
        }

        return answer;
    }

    /// <summary>One test for both, so that comparing two days costs little more than the comparison.</summary>
    private static bool AreExactDays(in Edtf x, in Edtf y) =>
        ((x._startBits ^ ExactSingle) | (y._startBits ^ ExactSingle)) == 0;

    /// <summary>Whether each is one day, or all days from one to a later one: what most facts and most questions are.</summary>
    private static bool AreExactSpans(in Edtf x, in Edtf y) =>
        x.IsBetweenExactDays && y.IsBetweenExactDays && x._startKey <= x.LastDayKey && y._startKey <= y.LastDayKey;

    private static Certainty BeforeVague(in Edtf left, in Edtf right)
    {
        return EdtfSpan.LastToFirst(EdtfSpan.Of(left, EdtfReading.Event), EdtfSpan.Of(right, EdtfReading.Event), gap: 1);
    }

    /// <summary>Takes sets apart. Which of several dates it was is asked before what holds for all of several dates.</summary>
    private static Certainty Combine(in Edtf x, int indexX, in Edtf y, int indexY, Relation relation)
    {
        Certainty answer = Certainty.No;
        if (indexX < 0 && x.Kind == EdtfKind.OneOf)
        {
            for (int i = 0; i < x._members!.Count; i++)
            {
                Certainty next = Combine(x, i, y, indexY, relation);
                answer = i == 0 ? next : answer.Either(next);
            }

            return answer;
        }

        if (indexY < 0 && y.Kind == EdtfKind.OneOf)
        {
            for (int i = 0; i < y._members!.Count; i++)
            {
                Certainty next = Combine(x, indexX, y, i, relation);
                answer = i == 0 ? next : answer.Either(next);
            }

            return answer;
        }

        if (indexX < 0 && x.Kind == EdtfKind.AllOf)
        {
            for (int i = 0; i < x._members!.Count; i++)
            {
                Certainty next = Combine(x, i, y, indexY, relation);
                answer = i == 0 ? next : relation == Relation.Overlaps ? answer.Or(next) : answer.And(next);
            }

            return answer;
        }

        if (indexY < 0 && y.Kind == EdtfKind.AllOf)
        {
            if (relation == Relation.During)
                return DuringAll(indexX < 0 ? EdtfPiece.Of(x) : EdtfPiece.Of(x._members![indexX], x.Kind), y);
            for (int i = 0; i < y._members!.Count; i++)
            {
                Certainty next = Combine(x, indexX, y, i, relation);
                answer = i == 0 ? next : relation == Relation.SameDay ? answer.And(next) : answer.Or(next);
            }

            return answer;
        }

        EdtfPiece pieceX = indexX < 0 ? EdtfPiece.Of(x) : EdtfPiece.Of(x._members![indexX], x.Kind);
        EdtfPiece pieceY = indexY < 0 ? EdtfPiece.Of(y) : EdtfPiece.Of(y._members![indexY], y.Kind);
        return relation switch
        {
            Relation.Overlaps => Overlaps(pieceX, pieceY),
            Relation.During => During(pieceX, pieceY),
            _ => SameDay(pieceX, pieceY),
        };
    }

    private static Certainty Overlaps(in EdtfPiece x, in EdtfPiece y)
    {
        EdtfSpan a = x.Span(EdtfReading.Event);
        EdtfSpan b = y.Span(EdtfReading.Event);
        Certainty answer = EdtfSpan.FirstToLast(a, b).And(EdtfSpan.FirstToLast(b, a));
        if (answer == Certainty.Certainly)
            return answer.Doubted(x.HasGaps || y.HasGaps);
        return answer != Certainty.No && EdtfPiece.CanShareDay(x, y) ? answer : Certainty.No;
    }

    private static Certainty During(in EdtfPiece x, in EdtfPiece period)
    {
        EdtfSpan a = x.Span(EdtfReading.Event);
        EdtfSpan b = period.Span(EdtfReading.Whole);
        Certainty answer = EdtfSpan.FirstToFirst(b, a).And(EdtfSpan.LastToLast(a, b));
        if (answer is Certainty.Certainly or Certainty.No)
            return answer;
        return EdtfPiece.CanBeWithin(x, period) ? answer : Certainty.No;
    }

    private static Certainty DuringAll(in EdtfPiece x, in Edtf period)
    {
        List<EdtfPiece> periods = EdtfPiece.Periods(period._members!, out bool areVague);
        Certainty answer = DuringAny(x, periods);
        if (answer != Certainty.No)
            return answer;
        // The dates of a range can lie in different periods.
        if (x.IsAllOfRange && periods.Count > 1)
            return x.TryEdges(out EdtfPiece first, out EdtfPiece last) ? DuringAny(first, periods).And(DuringAny(last, periods)).Doubted(true) : Certainty.Possibly;
        if (!areVague)
            return Certainty.No;
        EdtfSpan span = x.Span(EdtfReading.Event);
        EdtfSpan whole = EdtfSpan.Of(period, EdtfReading.Whole);
        return EdtfSpan.FirstToFirst(whole, span).And(EdtfSpan.LastToLast(span, whole)).Doubted(true);
    }

    private static Certainty DuringAny(in EdtfPiece x, List<EdtfPiece> periods)
    {
        Certainty answer = Certainty.No;
        foreach (EdtfPiece period in periods)
            answer = answer.Or(During(x, period));
        return answer;
    }

    private static Certainty SameDay(in EdtfPiece x, in EdtfPiece y)
    {
        EdtfSpan a = x.Span(EdtfReading.Event);
        EdtfSpan b = y.Span(EdtfReading.Event);
        Certainty answer = EdtfSpan.LastToFirst(a, b, gap: 0).And(EdtfSpan.LastToFirst(b, a, gap: 0));
        if (answer is Certainty.Certainly or Certainty.No)
            return answer;
        return EdtfPiece.CanBeOneDay(x, y) ? answer : Certainty.No;
    }

    private static Certainty HoldsOn(in EdtfPiece piece, long day)
    {
        EdtfSpan span = piece.Span(EdtfReading.Event);
        EdtfSpan on = EdtfSpan.OfDay(day);
        Certainty answer = EdtfSpan.FirstToLast(span, on).And(EdtfSpan.FirstToLast(on, span));
        if (answer == Certainty.Certainly)
            return answer.Doubted(piece.HasGaps);
        return answer != Certainty.No && piece.CanTouch(day) ? answer : Certainty.No;
    }
}
