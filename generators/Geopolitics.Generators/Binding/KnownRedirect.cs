namespace Geopolitics.Generators.Binding;

/// <summary>A redirect that leads on from its id, of all that do so.</summary>
/// <param name="owner">The file, or the assembly, that has it.</param>
/// <param name="index">Its place among the file's redirects; -1 for one of a layer.</param>
internal sealed class KnownRedirect(RedirectSignature signature, string owner, int index)
{
    public RedirectSignature Signature { get; } = signature;

    public string Owner { get; } = owner;

    public bool IsForeign => index < 0;

    /// <summary>The name of the constant that stays for the id, or null where none does.</summary>
    public string? ConstantName { get; init; }

    /// <summary>Why the name of its id cannot be had, or null.</summary>
    public string? NameProblem { get; init; }

    public bool Is(string path, int place) => index == place && Owner == path;
}
