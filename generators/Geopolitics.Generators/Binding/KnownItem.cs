namespace Geopolitics.Generators.Binding;

/// <summary>An item that has its id, of the project's files or of a layer that the project builds on.</summary>
/// <param name="number">Its number among all of the table.</param>
/// <param name="owner">The file, or the assembly, that has it.</param>
/// <param name="index">Its place in the file; -1 for one of a layer.</param>
internal sealed class KnownItem(int number, Signature signature, string owner, int index)
{
    public int Number { get; } = number;

    public Signature Signature { get; } = signature;

    public string Owner { get; } = owner;

    public bool IsForeign => index < 0;

    /// <summary>The name of its constant, or null where it has none.</summary>
    public string? ConstantName { get; init; }

    /// <summary>Why it cannot have the name of its id, or null.</summary>
    public string? NameProblem { get; init; }

    /// <summary>Whether an item refers to it as to a source.</summary>
    public bool IsCited { get; set; }

    /// <summary>The same item, of which something else is told now.</summary>
    public KnownItem With(Signature other) => new(Number, other, Owner, index) { ConstantName = ConstantName, NameProblem = NameProblem, IsCited = IsCited };

    /// <summary>True for the one item, of all that have its id, that keeps it.</summary>
    public bool Is(string logicalPath, int place) => index == place && Owner == logicalPath;
}
