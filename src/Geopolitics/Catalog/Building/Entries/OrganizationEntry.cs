using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>An <see cref="Organization"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class OrganizationEntry : EntityEntry
{
    /// <summary>The state or organization that it is an organ of, or null.</summary>
    public ItemId? Of { get; init; }

    internal override ItemKind Kind => ItemKind.Organization;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.Reference<Actor>(PropertyTag.Of, Of, nameof(Of));
    }
}
