using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A weapon system.</summary>
public sealed partial class WeaponSystem : Entity
{
    private LazyReference<State> of;

    internal WeaponSystem(Record record)
        : base(record)
    {
        of = record.Reference<State>(PropertyTag.Of);
    }

    /// <summary>The state that makes it, or null where the data does not say.</summary>
    public State? Of => of.Value;
}
