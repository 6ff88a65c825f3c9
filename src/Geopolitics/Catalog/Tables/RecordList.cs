using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>The records of a property that holds several.</summary>
internal readonly ref struct RecordList(ReadOnlySpan<byte> content, ItemStore store)
{
    private readonly ReadOnlySpan<byte> content = content;
    private readonly ItemStore store = store;

    public delegate T Maker<T>(Record record);

    /// <summary>Makes an object of each record.</summary>
    public IReadOnlyList<T> Make<T>(Maker<T> make)
    {
        if (content.IsEmpty)
            return [];

        var made = new List<T>();
        for (var position = 0; position < content.Length;)
        {
            var length = PackedNumber.Read(content, ref position);
            made.Add(make(new Record(content.Slice(position, length), store)));
            position += length;
        }

        return made.AsReadOnly();
    }
}
