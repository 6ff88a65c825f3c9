namespace Geopolitics.Benchmarks.Performance;

/// <summary>A line of the results page: one figure, and the goal that it has to reach.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Compared">In one sentence, what is compared with what.</param>
/// <param name="Limit">The goal: the figure is at most this.</param>
/// <param name="Unit">What the figure counts.</param>
internal sealed record Row(string Measure, string Compared, double Limit, Unit Unit)
{
    public string Goal => $"at most {Unit.Format(Limit)}";

    public bool IsMetBy(Figure figure) => figure.Value <= Limit;
}

/// <param name="Value">In the row's unit.</param>
/// <param name="Details">What the value was computed from.</param>
internal sealed record Figure(double Value, string Details);
