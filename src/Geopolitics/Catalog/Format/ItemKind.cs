namespace Geopolitics.Format;

/// <summary>What an item of a catalogue is. The numbers are written into tables: never reuse one.</summary>
internal enum ItemKind : byte
{
    None = 0,

    State = 1,
    Territory = 2,
    Organization = 3,
    Person = 4,
    Office = 5,
    Place = 6,
    Region = 7,
    Period = 8,
    MeetingSeries = 9,
    WeaponSystem = 10,
    Topic = 11,
    Source = 12,

    Agreement = 16,
    Declaration = 17,
    Statement = 18,
    Meeting = 19,
    Recognition = 20,
    DiplomaticRelations = 21,
    Resolution = 22,
    Sanction = 23,
    Membership = 24,
    Policy = 25,
    Position = 26,
    Dispute = 27,
    Deployment = 28,
    Relation = 29,
    Crisis = 30,
    Event = 31,
    Publication = 32,
    Assessment = 33,
    Tenure = 34,
    Coverage = 35,
}
