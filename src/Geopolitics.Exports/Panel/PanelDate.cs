namespace Geopolitics.Exports.Panel;

/// <summary>A year of the panel, and the day of it that the answers are as of.</summary>
internal readonly struct PanelDate(int year)
{
    public int Year => year;

    /// <summary>1 July, the middle: who came in spring and left in autumn is there.</summary>
    public DateOnly Day { get; } = new(year, 7, 1);

    /// <summary>The whole year.</summary>
    public Edtf Days { get; } = Edtf.From(EdtfDate.Of(year));
}
