using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A <see cref="Sanction"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class SanctionEntry : FactEntry
{
    /// <summary>Who imposes it.</summary>
    public required IReadOnlyList<RepresentativeEntry> By { get; init; }

    /// <summary>Against whom.</summary>
    public required IReadOnlyList<RepresentativeEntry> Against { get; init; }

    /// <summary>The facts that it rests on in law.</summary>
    public IReadOnlyList<ItemId> LegalBasis { get; init; } = [];

    /// <summary>What it is about.</summary>
    public IReadOnlyList<ItemId> About { get; init; } = [];

    internal override ItemKind Kind => ItemKind.Sanction;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.Actors(PropertyTag.By, By, nameof(By));
        record.Actors(PropertyTag.Against, Against, nameof(Against));
        record.References<Fact>(PropertyTag.LegalBasis, LegalBasis, nameof(LegalBasis));
        record.References<Entity>(PropertyTag.About, About, nameof(About));
    }
}
