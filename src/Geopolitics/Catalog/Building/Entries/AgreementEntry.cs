using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>An <see cref="Agreement"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class AgreementEntry : FactEntry
{
    /// <summary>What sort of agreement it is.</summary>
    public required AgreementType Type { get; init; }

    /// <summary>Its parties.</summary>
    public required IReadOnlyList<ItemId> Parties { get; init; }

    /// <summary>Where it was made, or null.</summary>
    public ItemId? Place { get; init; }

    /// <summary>What was done with it.</summary>
    public IReadOnlyList<AgreementActEntry> Acts { get; init; } = [];

    internal override ItemKind Kind => ItemKind.Agreement;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.Word<AgreementType>(PropertyTag.Type, Type, nameof(Type));
        record.References<Actor>(PropertyTag.Parties, Parties, nameof(Parties));
        record.Reference<Place>(PropertyTag.Place, Place, nameof(Place));
        record.Records(PropertyTag.Acts, Acts, nameof(Acts), static (part, act) => act.Write(part));
    }
}
