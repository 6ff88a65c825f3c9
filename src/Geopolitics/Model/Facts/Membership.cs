using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A member belongs to an organization.</summary>
public sealed class Membership : Fact
{
    private LazyReference<Actor> member;
    private LazyReference<Organization> of;

    internal Membership(Record record)
        : base(record)
    {
        member = record.Reference<Actor>(PropertyTag.Member);
        of = record.Reference<Organization>(PropertyTag.Of);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Membership;

    /// <inheritdoc />
    public override bool IsSpan => true;

    /// <summary>The member.</summary>
    public Actor Member => member.RequiredValue;

    /// <summary>What it is a member of.</summary>
    public Organization Of => of.RequiredValue;

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Member, Member);
        list.Add(ParticipantRole.Group, Of);
    }
}
