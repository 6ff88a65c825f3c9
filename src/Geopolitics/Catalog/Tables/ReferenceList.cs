using System.Collections;
using System.Diagnostics;

namespace Geopolitics.Tables;

/// <summary>References that are followed when first asked for.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class ReferenceList<T>(IReadOnlyList<string> ids, IRecordSource source) : IReadOnlyList<T>
    where T : class
{
    private T[]? items;

    public int Count => ids.Count;

    public T this[int index] => Items[index];

    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    private T[] Items => items ??= [.. ids.Select(id => source.Store.Get<T>(id) ?? throw DamagedTableException.Dangling(id))];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
