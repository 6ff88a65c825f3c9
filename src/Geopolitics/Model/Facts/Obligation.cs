using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>What parties owe others by an agreement.</summary>
public sealed class Obligation
{
    internal Obligation(Record record)
    {
        Type = record.Word<ObligationType>(PropertyTag.Type);
        By = record.References<Actor>(PropertyTag.By);
        Toward = record.References<Actor>(PropertyTag.Toward);
    }

    /// <summary>What is owed.</summary>
    public ObligationType Type { get; }

    /// <summary>Who owes it.</summary>
    public IReadOnlyList<Actor> By { get; }

    /// <summary>To whom; empty where the data does not say.</summary>
    public IReadOnlyList<Actor> Toward { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Type} by {string.Join(", ", By)}";
}
