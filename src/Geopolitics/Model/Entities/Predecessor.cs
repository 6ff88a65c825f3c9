using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A state that came before another, and how the later one follows from it.</summary>
public sealed class Predecessor
{
    private LazyReference<State> state;

    internal Predecessor(Record record)
    {
        state = record.Reference<State>(PropertyTag.State);
        Succession = record.Word<SuccessionKind>(PropertyTag.Succession);
        When = record.OptionalTime(PropertyTag.When);
    }

    /// <summary>The earlier state.</summary>
    public State State => state.RequiredValue;

    /// <summary>How the later state follows from it.</summary>
    public SuccessionKind Succession { get; }

    /// <summary>When it did, or null where the data does not say.</summary>
    public Edtf? When { get; }

    /// <inheritdoc />
    public override string ToString() => $"{State} ({Succession})";
}
