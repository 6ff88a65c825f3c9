using System.ComponentModel;
using System.Text;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>Where a catalogue's items lie: numbered, made when first asked for, one instance each. For generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ItemStore
{
    private const int MaximumIdLength = 256;

    private protected ItemStore()
    {
    }

    internal abstract int Count { get; }

    internal abstract string Version { get; }

    /// <summary>The tables that the store is made of, each once, the most basic first.</summary>
    internal abstract IReadOnlyList<TableStore> Layers { get; }

    /// <summary>The ordinals of all facts, in order of time and then of id.</summary>
    internal abstract OrdinalList Chronology { get; }

    /// <summary>The ordinal of the item with an id, or −1.</summary>
    internal abstract int Find(ReadOnlySpan<byte> id);

    internal abstract ItemKind KindOf(int ordinal);

    internal abstract object ItemAt(int ordinal);

    /// <summary>An item's id, without the item.</summary>
    internal abstract string IdOf(int ordinal);

    /// <summary>The ordinals of the items that refer to an id, in order of time and then of id.</summary>
    internal abstract OrdinalList ReferrersOf(ReadOnlySpan<byte> id);

    /// <summary>One ordinal of a list, by its place in all lists of that kind together.</summary>
    internal abstract int OrdinalAt(OrdinalListKind list, int position);

    /// <summary>The item with an id, if there is one and it is of the kind asked for.</summary>
    internal virtual T? Get<T>(string id)
        where T : class
    {
        var ordinal = Find(id);
        return ordinal < 0 ? null : ItemAt(ordinal) as T;
    }

    internal int Find(ReadOnlySpan<char> id)
    {
        Span<byte> bytes = stackalloc byte[MaximumIdLength];
        return TryEncode(id, bytes, out var written) ? Find(bytes[..written]) : -1;
    }

    internal OrdinalList ReferrersOf(ReadOnlySpan<char> id)
    {
        Span<byte> bytes = stackalloc byte[MaximumIdLength];
        return TryEncode(id, bytes, out var written) ? ReferrersOf(bytes[..written]) : default;
    }

    /// <summary>Ids are ASCII and not long; anything else cannot be one.</summary>
    private static bool TryEncode(ReadOnlySpan<char> id, Span<byte> bytes, out int written)
    {
        written = 0;
        return id.Length <= MaximumIdLength && Ascii.FromUtf16(id, bytes, out written) == System.Buffers.OperationStatus.Done;
    }
}
