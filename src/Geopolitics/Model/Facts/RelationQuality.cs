namespace Geopolitics;

/// <summary>How two get on.</summary>
public enum RelationQuality
{
    /// <summary>As allies.</summary>
    Allied,

    /// <summary>In cooperation.</summary>
    Cooperative,

    /// <summary>Neither well nor badly.</summary>
    Neutral,

    /// <summary>Badly.</summary>
    Strained,

    /// <summary>As enemies.</summary>
    Hostile,
}
