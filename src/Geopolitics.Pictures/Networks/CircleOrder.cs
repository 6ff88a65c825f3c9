namespace Geopolitics.Pictures.Networks;

/// <summary>The order of states in a circle: those that are tied much stand near one another, so that lines are short and cross little. The same ties give the same order.</summary>
internal static class CircleOrder
{
    private const int MostPasses = 40;

    public static IReadOnlyList<State> Of(IReadOnlyList<State> states, IReadOnlyList<Tie> ties)
    {
        var places = Enumerable.Range(0, states.Count).ToDictionary(place => states[place].Id, StringComparer.Ordinal);
        var weights = new double[states.Count, states.Count];
        foreach (var tie in ties)
        {
            foreach (var (one, other) in tie.Pairs())
            {
                if (!places.TryGetValue(one.Id, out var i) || !places.TryGetValue(other.Id, out var j))
                    continue;

                // A tie among many tells less of any two.
                weights[i, j] += 1.0 / (tie.States.Count - 1);
                weights[j, i] = weights[i, j];
            }
        }

        return [.. Improved(Greedy(weights), weights).Select(place => states[place])];
    }

    /// <summary>Each next is the one that is tied most to those placed last.</summary>
    private static int[] Greedy(double[,] weights)
    {
        var count = weights.GetLength(0);
        var left = Enumerable.Range(0, count).ToList();
        var order = new List<int>();
        while (left.Count > 0)
        {
            var next = left.MaxBy(place => order.Count == 0 ? Enumerable.Range(0, count).Sum(other => weights[place, other]) : order.Select((other, index) => weights[place, other] / (order.Count - index)).Sum());
            left.Remove(next);
            order.Add(next);
        }

        return [.. order];
    }

    /// <summary>Swaps two as long as that shortens the lines.</summary>
    private static int[] Improved(int[] order, double[,] weights)
    {
        var isBetter = true;
        for (var pass = 0; pass < MostPasses && isBetter; pass++)
        {
            isBetter = false;
            for (var one = 0; one < order.Length; one++)
            {
                for (var other = one + 1; other < order.Length; other++)
                {
                    var before = Length(one) + Length(other);
                    (order[one], order[other]) = (order[other], order[one]);
                    if (Length(one) + Length(other) < before - 1e-9)
                        isBetter = true;
                    else
                        (order[one], order[other]) = (order[other], order[one]);
                }
            }
        }

        return order;

        double Length(int at)
        {
            var length = 0.0;
            for (var to = 0; to < order.Length; to++)
            {
                var apart = Math.Abs(at - to);
                length += weights[order[at], order[to]] * Math.Min(apart, order.Length - apart);
            }

            return length;
        }
    }
}
