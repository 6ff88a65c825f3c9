namespace Geopolitics.Generators.Binding;

/// <summary>A redirect that leads on from its id, of all that do so.</summary>
/// <param name="logicalPath">The file that has it.</param>
/// <param name="index">Its place among the file's redirects.</param>
internal sealed class KnownRedirect(RedirectSignature signature, string logicalPath, int index)
{
    public RedirectSignature Signature { get; } = signature;

    public string LogicalPath { get; } = logicalPath;

    /// <summary>The name of the constant that stays for the id, or null where none does.</summary>
    public string? ConstantName { get; init; }

    /// <summary>Why the name of its id cannot be had, or null.</summary>
    public string? NameProblem { get; init; }

    public bool Is(string path, int place) => index == place && LogicalPath == path;
}
