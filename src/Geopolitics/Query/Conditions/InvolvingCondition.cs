namespace Geopolitics.Conditions;

/// <summary>An entity, or one that it continues, has a part in the fact.</summary>
internal sealed class InvolvingCondition(Entity entity, Lineage lineage, bool takesPart, Condition? rest) : Condition(rest)
{
    private readonly Entity[] meant = Ancestry.Of(entity, lineage);

    public override Entity? Anchor => meant.Length == 1 ? entity : null;

    public override IReadOnlyList<Entity> Parts => meant;

    public override Certainty Test(Fact fact, Question question)
    {
        foreach (var participant in fact.ParticipantArray)
        {
            if (!(takesPart && participant.Role == ParticipantRole.Absentee) && IsMeant(participant.Entity))
                return Certainty.Certainly;
        }

        return Certainty.No;
    }

    private bool IsMeant(Entity participant)
    {
        foreach (var one in meant)
        {
            if (participant.Equals(one))
                return true;
        }

        return false;
    }
}
