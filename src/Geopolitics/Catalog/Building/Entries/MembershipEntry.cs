using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A <see cref="Membership"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class MembershipEntry : FactEntry
{
    /// <summary>The member.</summary>
    public required ItemId Member { get; init; }

    /// <summary>What it is a member of.</summary>
    public required ItemId Of { get; init; }

    internal override ItemKind Kind => ItemKind.Membership;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.RequiredReference<Actor>(PropertyTag.Member, Member, nameof(Member));
        record.RequiredReference<Entity>(PropertyTag.Of, Of, nameof(Of));
    }
}
