using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A <see cref="Place"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class PlaceEntry : EntityEntry
{
    /// <summary>What it lies in, or null.</summary>
    public ItemId? Within { get; init; }

    /// <summary>The states that claim it, where that is disputed.</summary>
    public IReadOnlyList<ItemId> ClaimedBy { get; init; } = [];

    internal override ItemKind Kind => ItemKind.Place;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.Reference<Entity>(PropertyTag.Within, Within, nameof(Within));
        record.References<State>(PropertyTag.ClaimedBy, ClaimedBy, nameof(ClaimedBy));
    }
}
