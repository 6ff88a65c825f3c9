namespace Geopolitics;

/// <summary>What sort of name a name is.</summary>
public enum NameKind
{
    /// <summary>One that some use.</summary>
    Alternative,

    /// <summary>The formal one.</summary>
    Official,

    /// <summary>A shorter one.</summary>
    Short,

    /// <summary>The one in the entity's own language and script.</summary>
    Native,

    /// <summary>The native one in Latin letters, by one of several systems.</summary>
    Romanization,

    /// <summary>One of the past.</summary>
    Former,
}
