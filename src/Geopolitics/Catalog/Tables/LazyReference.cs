namespace Geopolitics.Tables;

/// <summary>A reference that is followed when first asked for: items name one another in circles.</summary>
/// <remarks>The store is asked for no sooner: a trimmed program that follows no reference has no use for the store, nor then for the tables of other files.</remarks>
internal struct LazyReference<T>(string? id, IRecordSource source)
    where T : class
{
    private T? item;

    public T? Value => item ??= id is null ? null : source.Store.Get<T>(id) ?? throw DamagedTableException.Dangling(id);

    public T RequiredValue => Value ?? throw DamagedTableException.Dangling("");
}
