using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>Something that happened and is no act of another kind.</summary>
public sealed partial class Event : Fact
{
    private LazyReference<Place> place;

    internal Event(Record record)
        : base(record)
    {
        Actors = record.Records(PropertyTag.Actors).Make(part => new Representative(part));
        place = record.Reference<Place>(PropertyTag.Place);
        About = record.References<Entity>(PropertyTag.About);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Event;

    /// <inheritdoc />
    public override bool IsSpan => false;

    /// <summary>Who did it or had part in it.</summary>
    public IReadOnlyList<Representative> Actors { get; }

    /// <summary>Where, or null where the data does not say.</summary>
    public Place? Place => place.Value;

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Entity> About { get; }

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Actor, Actors);
        list.Add(ParticipantRole.Place, Place);
        list.Add(ParticipantRole.Subject, About);
    }
}
