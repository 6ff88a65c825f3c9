namespace Geopolitics;

/// <summary>The four answers that a question about vague dates can have.</summary>
#if !GEOPOLITICS_GENERATOR
public
#endif
enum Certainty
{
    /// <summary>Excluded, whatever the vague dates mean.</summary>
    No,

    /// <summary>True for some of the days that the vague dates can mean, false for others.</summary>
    Possibly,

    /// <summary>True, whatever the vague dates mean.</summary>
    Certainly,

    /// <summary>Nothing is known that could answer the question.</summary>
    Unknown,
}
