using System.ComponentModel;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>Where a catalogue's items lie: numbered, made when first asked for, one instance each. For generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ItemStore
{
    private protected ItemStore()
    {
    }

    internal abstract int Count { get; }

    internal abstract string Version { get; }

    /// <summary>The layers that the store is made of, each once, the most basic first.</summary>
    internal abstract IReadOnlyList<ItemStore> Layers { get; }

    /// <summary>The ordinal of the item with an id, or −1.</summary>
    internal abstract int Find(ReadOnlySpan<char> id);

    /// <summary>The same for an id in UTF-8.</summary>
    internal abstract int Find(ReadOnlySpan<byte> id);

    internal abstract ItemKind KindOf(int ordinal);

    /// <summary>The days outside of which nothing can be said of a fact.</summary>
    internal abstract TimeBounds BoundsOf(int ordinal);

    internal abstract object ItemAt(int ordinal);

    /// <summary>An item's id, without the item.</summary>
    internal abstract string IdAt(int ordinal);

    /// <summary>All facts, in order of time and then of id.</summary>
    internal abstract FactList AllFacts(TimeBounds window);

    /// <summary>The facts that refer to an id, in order of time and then of id.</summary>
    internal abstract FactList ReferrersOf(ReadOnlySpan<char> id, TimeBounds window);

    /// <summary>All facts, and perhaps others, that concern two states, territories or organizations.</summary>
    internal abstract FactLists Concerning(ReadOnlySpan<char> one, ReadOnlySpan<char> other, TimeBounds window);

    /// <summary>The item with an id, if there is one and it is of the kind asked for.</summary>
    internal T? Get<T>(string id)
        where T : class => ItemWith(id) as T;

    /// <summary>The item that a reference names, or null.</summary>
    /// <remarks>Not generic: a virtual generic method would bring a loader of types into every program that is compiled ahead of time.</remarks>
    internal virtual object? ItemWith(string id)
    {
        var ordinal = Find(id);
        return ordinal < 0 ? null : ItemAt(ordinal);
    }
}
