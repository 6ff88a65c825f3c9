using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A state's vote.</summary>
public sealed class CastVote
{
    private LazyReference<State> by;

    internal CastVote(Record record)
    {
        by = record.Reference<State>(PropertyTag.By);
        Vote = record.Word<VoteChoice>(PropertyTag.Vote);
    }

    /// <summary>Who voted.</summary>
    public State By => by.RequiredValue;

    /// <summary>How it voted.</summary>
    public VoteChoice Vote { get; }

    /// <inheritdoc />
    public override string ToString() => $"{By}: {Vote}";
}
