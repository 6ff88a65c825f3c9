using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A <see cref="Meeting"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class MeetingEntry : FactEntry
{
    /// <summary>What sort of meeting it was.</summary>
    public required MeetingFormat Format { get; init; }

    /// <summary>Who was there, in what capacity.</summary>
    public required IReadOnlyList<RepresentativeEntry> Attendees { get; init; }

    /// <summary>Who was notably not there.</summary>
    public IReadOnlyList<ItemId> Absent { get; init; } = [];

    /// <summary>Where, or null.</summary>
    public ItemId? Place { get; init; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<ItemId> About { get; init; } = [];

    internal override ItemKind Kind => ItemKind.Meeting;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.Word<MeetingFormat>(PropertyTag.Format, Format, nameof(Format));
        record.Actors(PropertyTag.Attendees, Attendees, nameof(Attendees));
        record.References<Actor>(PropertyTag.Absent, Absent, nameof(Absent));
        record.Reference<Place>(PropertyTag.Place, Place, nameof(Place));
        record.References<Entity>(PropertyTag.About, About, nameof(About));
    }
}
