namespace Geopolitics;

/// <summary>On what footing a fact stands.</summary>
public enum Standing
{
    /// <summary>An act or event that can be checked elsewhere.</summary>
    Established,

    /// <summary>Somebody's report of words or of a stance.</summary>
    Reported,

    /// <summary>A judgement; <see cref="Fact.AssertedBy"/> tells whose.</summary>
    Assessed,
}
