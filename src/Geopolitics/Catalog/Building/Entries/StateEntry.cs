using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A <see cref="State"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class StateEntry : EntityEntry
{
    internal override ItemKind Kind => ItemKind.State;
}
