namespace Geopolitics.Benchmarks.Performance.Processes;

/// <summary>Several programs run in turn, round by round, so that what disturbs the machine disturbs all of them.</summary>
internal sealed class PairedRuns
{
    private readonly List<double[]> rounds = [];

    private PairedRuns()
    {
    }

    /// <param name="rounds">So many rounds, besides a first one that does not count.</param>
    /// <param name="runs">What is measured, each giving its time in milliseconds or whatever else is to be compared.</param>
    public static PairedRuns Of(int rounds, params Func<double>[] runs)
    {
        var paired = new PairedRuns();
        for (var round = -1; round < rounds; round++)
        {
            var values = new double[runs.Length];
            for (var turn = 0; turn < runs.Length; turn++)
            {
                // Each round begins with another one.
                var run = (turn + round + 1) % runs.Length;
                values[run] = runs[run]();
            }

            if (round >= 0)
                paired.rounds.Add(values);
        }

        return paired;
    }

    public double MedianOf(int run) => Median.Of(rounds.Select(values => values[run]));

    /// <summary>The median over the rounds of what one is above another.</summary>
    public double Above(int run, int other) => Median.Of(rounds.Select(values => values[run] - values[other]));

    public double Ratio(int run, int other) => Median.Of(rounds.Select(values => values[run] / values[other]));
}
