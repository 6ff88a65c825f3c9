namespace Geopolitics.Generators;

/// <summary>Whether a project's constants stand beside the library's too (<c>Agreements.TheirTreaty</c>), as static extension members of C# 14.</summary>
internal enum ExtensionMemberChoice
{
    /// <summary>Nobody asked for it.</summary>
    NotAsked,

    /// <summary>They do.</summary>
    Made,

    /// <summary>It was asked for, and the project's language version has none.</summary>
    NotInLanguage,
}
