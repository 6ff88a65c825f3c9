namespace Geopolitics;

/// <summary>What sort of stance somebody takes.</summary>
public enum Stance
{
    /// <summary>For it.</summary>
    Favourable,

    /// <summary>Against it.</summary>
    Unfavourable,

    /// <summary>Both.</summary>
    Mixed,
}
