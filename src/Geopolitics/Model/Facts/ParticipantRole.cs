namespace Geopolitics;

/// <summary>The part that an entity has in a fact.</summary>
public enum ParticipantRole
{
    /// <summary>Does what the fact tells: a policy's or an event's actor.</summary>
    Actor,

    /// <summary>Is a party to an agreement.</summary>
    Party,

    /// <summary>Makes a declaration.</summary>
    Declarer,

    /// <summary>Is addressed.</summary>
    Addressee,

    /// <summary>Speaks.</summary>
    Speaker,

    /// <summary>Is present at a meeting.</summary>
    Attendee,

    /// <summary>Is notably absent from a meeting, and so takes no part between those present.</summary>
    Absentee,

    /// <summary>Recognizes, or withholds recognition.</summary>
    Recognizer,

    /// <summary>Is recognized, or not.</summary>
    Recognized,

    /// <summary>Is one side of a relation between two.</summary>
    Side,

    /// <summary>Is the body that resolves.</summary>
    Body,

    /// <summary>Votes.</summary>
    Voter,

    /// <summary>Imposes sanctions.</summary>
    Sanctioner,

    /// <summary>Is what a sanction, policy or position is directed at.</summary>
    Target,

    /// <summary>Is a member.</summary>
    Member,

    /// <summary>Is what others are members of.</summary>
    Group,

    /// <summary>Leads the government that has a policy.</summary>
    Leader,

    /// <summary>Holds a position or an office.</summary>
    Holder,

    /// <summary>Is the office that is held.</summary>
    Office,

    /// <summary>Claims what is disputed.</summary>
    Claimant,

    /// <summary>Is what a dispute is over.</summary>
    Disputed,

    /// <summary>Is the weapon system that is deployed.</summary>
    System,

    /// <summary>Hosts a deployment.</summary>
    Host,

    /// <summary>Supplies what is deployed.</summary>
    Supplier,

    /// <summary>Opposes.</summary>
    Opponent,

    /// <summary>Publishes.</summary>
    Publisher,

    /// <summary>Is what a fact is about.</summary>
    Subject,

    /// <summary>Is where it happens.</summary>
    Place,

    /// <summary>Is the series that a meeting belongs to.</summary>
    Series,
}
