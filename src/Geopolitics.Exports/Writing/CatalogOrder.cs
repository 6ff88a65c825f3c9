namespace Geopolitics.Exports.Writing;

/// <summary>The order in which exports give what a catalogue has.</summary>
internal static class CatalogOrder
{
    /// <summary>
    /// Entities by id. A combined catalogue gives them layer by layer, so that its exports would depend on the order in which it was made; what is held here
    /// is a list of objects that the catalogue holds anyway. Facts need nothing: the catalogue gives them in order of time and id over all layers.
    /// </summary>
    public static IEnumerable<TEntity> InOrder<TEntity>(this Catalog catalog)
        where TEntity : Entity => catalog.Entities<TEntity>().OrderBy(entity => entity.Id, StringComparer.Ordinal);
}
