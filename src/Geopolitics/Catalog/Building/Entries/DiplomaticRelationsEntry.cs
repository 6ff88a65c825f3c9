using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A change in <see cref="DiplomaticRelations"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class DiplomaticRelationsEntry : FactEntry
{
    /// <summary>The two states.</summary>
    public required IReadOnlyList<ItemId> Between { get; init; }

    /// <summary>What changes.</summary>
    public required DiplomaticAct Act { get; init; }

    internal override ItemKind Kind => ItemKind.DiplomaticRelations;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.References<State>(PropertyTag.Between, Between, nameof(Between));
        record.Word<DiplomaticAct>(PropertyTag.Act, Act, nameof(Act));
    }
}
