using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>People or states met.</summary>
public sealed partial class Meeting : Fact
{
    private LazyReference<Place> place;
    private LazyReference<MeetingSeries> series;

    internal Meeting(Record record)
        : base(record)
    {
        Attendees = record.Records(PropertyTag.Attendees).Make(part => new Representative(part));
        Absent = record.References<Actor>(PropertyTag.Absent);
        place = record.Reference<Place>(PropertyTag.Place);
        series = record.Reference<MeetingSeries>(PropertyTag.Series);
        Format = record.Word<MeetingFormat>(PropertyTag.Format);
        About = record.References<Entity>(PropertyTag.About);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Meeting;

    /// <inheritdoc />
    public override bool IsSpan => false;

    /// <summary>Who was there, in what capacity.</summary>
    public IReadOnlyList<Representative> Attendees { get; }

    /// <summary>Who was notably not there.</summary>
    public IReadOnlyList<Actor> Absent { get; }

    /// <summary>Where, or null where the data does not say.</summary>
    public Place? Place => place.Value;

    /// <summary>The series that it belongs to, or null.</summary>
    public MeetingSeries? Series => series.Value;

    /// <summary>What sort of meeting it was.</summary>
    public MeetingFormat Format { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Entity> About { get; }

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Attendee, Attendees);
        list.Add(ParticipantRole.Absentee, Absent);
        list.Add(ParticipantRole.Place, Place);
        list.Add(ParticipantRole.Series, Series);
        list.Add(ParticipantRole.Subject, About);
    }
}
