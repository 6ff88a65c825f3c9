namespace Geopolitics.Conditions;

/// <summary>The fact is about a topic, or one that is part of it, or about an entity.</summary>
internal sealed class AboutCondition(Entity subject, Condition? rest) : Condition(rest)
{
    // A topic may be met through a narrower one, so it is no anchor.
    public override Entity? Anchor => subject is Topic ? null : subject;

    public override Entity Subject => subject;

    public override Certainty Test(Fact fact, Question question)
    {
        if (subject is Topic)
        {
            foreach (var topic in fact.Topics)
            {
                for (var wider = topic; wider is not null; wider = wider.Broader)
                {
                    if (wider.Equals(subject))
                        return Certainty.Certainly;
                }
            }
        }

        return Answer(fact.Participants.Any(participant =>
            participant.Role is ParticipantRole.Subject or ParticipantRole.Target or ParticipantRole.Disputed && participant.Entity.Equals(subject)));
    }
}
