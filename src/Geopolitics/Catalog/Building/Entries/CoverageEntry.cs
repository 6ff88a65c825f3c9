using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A <see cref="Coverage"/> for a <see cref="CatalogBuilder"/>. Without one what is not there is unknown, with one it is not so.</summary>
public sealed class CoverageEntry : FactEntry
{
    /// <summary>The kind of facts that are complete.</summary>
    public required FactKind Of { get; init; }

    /// <summary>Whom or what they are complete for: an office, or both sides of a pair.</summary>
    public required IReadOnlyList<ItemId> Entities { get; init; }

    internal override ItemKind Kind => ItemKind.Coverage;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.KindOfFact(PropertyTag.Of, Of, nameof(Of));
        record.References<Entity>(PropertyTag.Entities, Entities, nameof(Entities));
    }
}
