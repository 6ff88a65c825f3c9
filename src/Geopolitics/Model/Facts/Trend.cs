namespace Geopolitics;

/// <summary>Where something is heading.</summary>
public enum Trend
{
    /// <summary>To the better.</summary>
    Improving,

    /// <summary>Neither way.</summary>
    Steady,

    /// <summary>To the worse.</summary>
    Worsening,
}
