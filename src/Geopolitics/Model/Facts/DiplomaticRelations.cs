using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>Diplomatic relations are opened, raised, lowered or broken off; or a source says that there were none.</summary>
/// <remarks>Breaking relations off withdraws no recognition.</remarks>
public sealed partial class DiplomaticRelations : Fact
{
    internal DiplomaticRelations(Record record)
        : base(record)
    {
        Between = record.References<State>(PropertyTag.Between);
        Act = record.Word<DiplomaticAct>(PropertyTag.Act);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.DiplomaticRelations;

    /// <inheritdoc />
    public override bool IsSpan => Act is DiplomaticAct.Absent;

    /// <summary>The two states.</summary>
    public IReadOnlyList<State> Between { get; }

    /// <summary>What changed.</summary>
    public DiplomaticAct Act { get; }

    internal override Certainty HoldsOn(DateOnly day) => IsSpan ? base.HoldsOn(day) : Ask(when => when.StartsBy(day));

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Side, Between);
    }
}
