namespace Geopolitics;

/// <summary>An entity's part in a fact.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Role">Its part.</param>
/// <param name="Capacity">The office in which a person acts, or null.</param>
/// <param name="RepresentedBy">The person who acts for a state or organization, or null where it acts itself.</param>
public sealed record Participant(Entity Entity, ParticipantRole Role, Office? Capacity = null, Person? RepresentedBy = null)
{
    /// <inheritdoc />
    public override string ToString() => Capacity is null ? $"{Entity} ({Role})" : $"{Entity} as {Capacity} ({Role})";
}
