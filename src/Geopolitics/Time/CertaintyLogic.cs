namespace Geopolitics;

/// <summary>Logic over four-valued answers: an excluded part settles an <c>And</c>, a certain part settles an <c>Or</c>.</summary>
#if !GEOPOLITICS_GENERATOR
public
#endif
static class CertaintyLogic
{
    /// <summary>The answer to the opposite question.</summary>
    /// <param name="answer">The answer to turn round.</param>
    /// <returns><see cref="Certainty.No"/> for <see cref="Certainty.Certainly"/> and the other way round; the two others stay.</returns>
    public static Certainty Not(this Certainty answer) => answer switch
    {
        Certainty.No => Certainty.Certainly,
        Certainty.Certainly => Certainty.No,
        _ => answer,
    };

    /// <summary>The answer to "both?": <see cref="Certainty.No"/> if either is excluded, else unknown if either is unknown, else the weaker.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other answer.</param>
    /// <returns>The combined answer. It is never stronger than the truth, also where the two answers depend on each other.</returns>
    public static Certainty And(this Certainty left, Certainty right)
    {
        if (left == Certainty.No || right == Certainty.No)
            return Certainty.No;
        if (left == Certainty.Unknown || right == Certainty.Unknown)
            return Certainty.Unknown;
        return left == Certainty.Certainly && right == Certainty.Certainly ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>The answer to "at least one?": <see cref="Certainty.Certainly"/> if either is certain, else possibly if either is possible.</summary>
    /// <param name="left">One answer.</param>
    /// <param name="right">The other answer.</param>
    /// <returns>The combined answer. It is never stronger than the truth, also where the two answers depend on each other.</returns>
    public static Certainty Or(this Certainty left, Certainty right) => left.Not().And(right.Not()).Not();

    /// <summary>The answer where one of two readings applies and nobody knows which: two equal answers stand, unequal ones leave it open.</summary>
    internal static Certainty Either(this Certainty left, Certainty right)
    {
        if (left == right)
            return left;
        return left == Certainty.Unknown || right == Certainty.Unknown ? Certainty.Unknown : Certainty.Possibly;
    }

    /// <summary>Doubt takes away certainty and leaves everything else.</summary>
    internal static Certainty Doubted(this Certainty answer, bool isDoubtful) =>
        isDoubtful && answer == Certainty.Certainly ? Certainty.Possibly : answer;
}
