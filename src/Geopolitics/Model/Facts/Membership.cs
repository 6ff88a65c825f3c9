using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A member belongs to an organization, or stands on a list that a source publishes.</summary>
public sealed partial class Membership : Fact
{
    private LazyReference<Actor> member;
    private LazyReference<Entity> of;

    internal Membership(Record record)
        : base(record)
    {
        member = record.Reference<Actor>(PropertyTag.Member);
        of = record.Reference<Entity>(PropertyTag.Of);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Membership;

    /// <inheritdoc />
    public override bool IsSpan => true;

    /// <summary>The member.</summary>
    public Actor Member => member.RequiredValue;

    /// <summary>
    /// What it is a member of: an <see cref="Organization"/>, or the <see cref="Source"/> that publishes the list. Lists of states disagree, so that being
    /// a state according to one of them is a cited fact.
    /// </summary>
    public Entity Of => of.RequiredValue;

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Member, Member);
        list.Add(ParticipantRole.Group, Of);
    }
}
