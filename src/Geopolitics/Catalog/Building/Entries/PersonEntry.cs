using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A <see cref="Person"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class PersonEntry : EntityEntry
{
    /// <summary>When the person was born, or null.</summary>
    public Edtf? Born { get; init; }

    /// <summary>When the person died, or null.</summary>
    public Edtf? Died { get; init; }

    /// <summary>The state that the person is known for acting in, or null.</summary>
    public ItemId? Of { get; init; }

    internal override ItemKind Kind => ItemKind.Person;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.Time(PropertyTag.Born, Born);
        record.Time(PropertyTag.Died, Died);
        record.Reference<State>(PropertyTag.Of, Of, nameof(Of));
    }
}
