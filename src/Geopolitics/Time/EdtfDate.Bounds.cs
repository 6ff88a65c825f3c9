namespace Geopolitics;

/// <content>The earliest and the latest day.</content>
readonly partial struct EdtfDate
{
    /// <summary>The first of the days that the date can mean. Qualifiers do not widen it.</summary>
    public EdtfBound EarliestDay => EdtfDays.Of(this, EdtfReading.Stated).FirstUnitFirst;

    /// <summary>The last of the days that the date can mean. Qualifiers do not widen it.</summary>
    public EdtfBound LatestDay => EdtfDays.Of(this, EdtfReading.Stated).LastUnitLast;
}
