using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A <see cref="Topic"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class TopicEntry : EntityEntry
{
    /// <summary>The topic that it is part of, or null.</summary>
    public ItemId? Broader { get; init; }

    internal override ItemKind Kind => ItemKind.Topic;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.Reference<Topic>(PropertyTag.Broader, Broader, nameof(Broader));
    }
}
