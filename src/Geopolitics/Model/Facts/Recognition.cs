using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A state recognizes another state or a government, withholds recognition, or withdraws it.</summary>
/// <remarks>An act holds from its day on; recognition withheld holds while it is withheld.</remarks>
public sealed partial class Recognition : Fact
{
    private LazyReference<State> by;
    private LazyReference<Actor> of;

    internal Recognition(Record record)
        : base(record)
    {
        by = record.Reference<State>(PropertyTag.By);
        of = record.Reference<Actor>(PropertyTag.Of);
        Act = record.Word<RecognitionAct>(PropertyTag.Act);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Recognition;

    /// <inheritdoc />
    public override bool IsSpan => Act is RecognitionAct.Withheld;

    /// <summary>Who recognizes, or does not.</summary>
    public State By => by.RequiredValue;

    /// <summary>Who is recognized, or is not.</summary>
    public Actor Of => of.RequiredValue;

    /// <summary>What the recognizing state does.</summary>
    public RecognitionAct Act { get; }

    internal override Certainty HoldsOn(DateOnly day) => IsSpan ? base.HoldsOn(day) : Ask(when => when.StartsBy(day));

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Recognizer, By);
        list.Add(ParticipantRole.Recognized, Of);
    }
}
