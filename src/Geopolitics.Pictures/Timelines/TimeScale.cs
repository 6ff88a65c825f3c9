using System.Globalization;

namespace Geopolitics.Pictures.Timelines;

/// <summary>Days as places across a drawing.</summary>
/// <param name="From">The first day, as a day number.</param>
/// <param name="To">The last day.</param>
/// <param name="Width">The width of the drawing.</param>
internal sealed record TimeScale(long From, long To, double Width)
{
    private const double Apart = 72;
    private const double DaysOfYear = 365.2425;

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    public double X(long day) => (double)(day - From) / (To - From) * Width;

    /// <summary>The years to name, and where they begin.</summary>
    public IEnumerable<(double X, string Year)> Years()
    {
        var step = Steps.FirstOrDefault(years => years * DaysOfYear / (To - From) * Width >= Apart, Steps[^1]);
        for (var year = step; year <= DateOnly.MaxValue.Year; year += step)
        {
            var day = new DateOnly(year, 1, 1).DayNumber;
            if (day > To)
                yield break;
            if (day >= From)
                yield return (X(day), year.ToString(CultureInfo.InvariantCulture));
        }
    }
}
