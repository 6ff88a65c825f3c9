using System.Collections.Concurrent;

namespace Geopolitics;

/// <summary>A catalogue's indexes of names, one a kind of entity, each made when first asked for.</summary>
internal sealed class EntityNameIndexes
{
    private readonly ConcurrentDictionary<Type, object> indexes = new();

    public EntityNameIndex<TEntity> Of<TEntity>(Catalog catalog)
        where TEntity : Entity =>
        (EntityNameIndex<TEntity>)indexes.GetOrAdd(typeof(TEntity), static (_, catalog) => new EntityNameIndex<TEntity>(catalog.Entities<TEntity>()), catalog);
}
