using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>Where a catalogue's items lie: numbered by their order of id, made when first asked for, one instance each.</summary>
internal abstract class ItemStore
{
    public abstract int Count { get; }

    internal abstract string DataVersion { get; }

    /// <summary>The ordinal of the item with an id, or −1.</summary>
    public abstract int Find(ReadOnlySpan<byte> id);

    public abstract ItemKind KindOf(int ordinal);

    public abstract object ItemAt(int ordinal);

    /// <summary>The ordinals of all facts, in order of time and then of id.</summary>
    public abstract OrdinalList Chronology { get; }

    /// <summary>The ordinals of the items that refer to one, in order of time and then of id.</summary>
    public abstract OrdinalList ReferrersOf(int ordinal);

    /// <summary>One ordinal of a list, by its place in all lists of that kind together.</summary>
    public abstract int OrdinalAt(OrdinalListKind list, int position);

    /// <summary>The item with an id, if there is one and it is of the kind asked for.</summary>
    public T? Get<T>(string id)
        where T : class
    {
        var ordinal = Find(id);
        return ordinal < 0 ? null : ItemAt(ordinal) as T;
    }

    public int Find(ReadOnlySpan<char> id)
    {
        // Ids are ASCII; anything that is not cannot be one.
        Span<byte> bytes = stackalloc byte[MaximumIdLength];
        return id.Length <= MaximumIdLength && System.Text.Ascii.FromUtf16(id, bytes, out var written) == System.Buffers.OperationStatus.Done
            ? Find(bytes[..written])
            : -1;
    }

    private const int MaximumIdLength = 256;
}
