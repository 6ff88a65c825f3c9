namespace Geopolitics;

/// <summary>Gathers a fact's participants, each once in a role.</summary>
internal sealed class ParticipantListBuilder
{
    private readonly List<Participant> participants = [];

    public void Add(ParticipantRole role, Entity? entity)
    {
        if (entity is not null)
            Add(new Participant(entity, role));
    }

    public void Add(ParticipantRole role, IEnumerable<Entity> entities)
    {
        foreach (var entity in entities)
            Add(role, entity);
    }

    public void Add(ParticipantRole role, Representative? representative)
    {
        if (representative is null)
            return;

        Add(new Participant(representative.Actor, role, representative.Office));
        if (representative is { Office: not null, Actor: Person person })
            Add(new Participant(representative.Represents, role, RepresentedBy: person));
    }

    public void Add(ParticipantRole role, IEnumerable<Representative> representatives)
    {
        foreach (var representative in representatives)
            Add(role, representative);
    }

    public Participant[] ToArray() => [.. participants];

    private void Add(Participant participant)
    {
        if (!participants.Exists(other => other.Role == participant.Role && other.Entity.Equals(participant.Entity)))
            participants.Add(participant);
    }
}
