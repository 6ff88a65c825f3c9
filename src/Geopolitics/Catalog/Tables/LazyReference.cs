namespace Geopolitics.Tables;

/// <summary>A reference that is followed when first asked for: items name one another in circles.</summary>
internal struct LazyReference<T>(string? id, ItemStore store)
    where T : class
{
    private T? item;

    public T? Value => item ??= id is null ? null : store.Get<T>(id) ?? throw DamagedTableException.Dangling(id);

    public T RequiredValue => Value ?? throw DamagedTableException.Dangling("");
}
