namespace Geopolitics;

/// <summary>Combines answers.</summary>
internal static class CertaintyLogic
{
    /// <summary>Whether both hold: <i>no</i> if either does not, else <i>unknown</i> if either is, else <i>possibly</i> if either is.</summary>
    public static Certainty And(this Certainty left, Certainty right) => (left, right) switch
    {
        (Certainty.No, _) or (_, Certainty.No) => Certainty.No,
        (Certainty.Unknown, _) or (_, Certainty.Unknown) => Certainty.Unknown,
        (Certainty.Possibly, _) or (_, Certainty.Possibly) => Certainty.Possibly,
        _ => Certainty.Certainly,
    };

    /// <summary>Whether either holds.</summary>
    public static Certainty Or(this Certainty left, Certainty right) => left.Not().And(right.Not()).Not();

    /// <summary>Whether it does not hold.</summary>
    public static Certainty Not(this Certainty answer) => answer switch
    {
        Certainty.No => Certainty.Certainly,
        Certainty.Certainly => Certainty.No,
        _ => answer,
    };
}
