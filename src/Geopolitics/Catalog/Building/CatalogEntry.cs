using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>An entity or a fact as it is handed to a <see cref="CatalogBuilder"/>. What a data file must state is <c>required</c>, but for citations and titles.</summary>
public abstract class CatalogEntry
{
    private protected CatalogEntry()
    {
    }

    /// <summary>The slug that names it, such as <c>desk-meeting-2026</c>: <c>a-z</c>, <c>0-9</c> and single hyphens between them.</summary>
    public required string Id { get; init; }

    internal abstract ItemKind Kind { get; }

    /// <summary>The days outside of which nothing can be said of a fact; an entity has none.</summary>
    internal virtual TimeBounds Bounds => TimeBounds.Everything;

    /// <summary>Writes what it states behind its id, as a record of the tables.</summary>
    internal abstract void Write(RecordBuilder record);
}
