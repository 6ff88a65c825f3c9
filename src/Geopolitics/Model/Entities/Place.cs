using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A place on the ground. Where its name is contested, <see cref="Entity.Name"/> has both.</summary>
public sealed partial class Place : Entity
{
    private LazyReference<Entity> within;

    internal Place(Record record)
        : base(record)
    {
        within = record.Reference<Entity>(PropertyTag.Within);
        ClaimedBy = record.References<State>(PropertyTag.ClaimedBy);
    }

    /// <summary>The place, region, territory or state that it lies in; null where the data does not say, as with disputed places.</summary>
    public Entity? Within => within.Value;

    /// <summary>The states that claim it, where that is disputed.</summary>
    public IReadOnlyList<State> ClaimedBy { get; }
}
