using System.Runtime.CompilerServices;
using System.Text;
using Geopolitics.Format;

namespace Geopolitics.Tables;

/// <summary>An item's, or a part's, properties as they stand in a table: each as tag, length in bytes, and content.</summary>
internal readonly ref struct Record(ReadOnlySpan<byte> bytes, IRecordSource source, int row = -1)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    private readonly IRecordSource source = source;

    /// <summary>Where to read the record again, for what an item reads of it only when asked.</summary>
    public RecordPlace Origin { get; } = new(source, row);

    /// <summary>The id of the item whose record this is: its first property.</summary>
    public static ReadOnlySpan<byte> IdOf(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        PackedNumber.Read(bytes, ref position);
        return Next(bytes, ref position);
    }

    public string Text(PropertyTag tag) => OptionalText(tag) ?? throw DamagedTableException.Missing(tag);

    public string? OptionalText(PropertyTag tag) => TryFind(tag, out var content) ? Encoding.UTF8.GetString(content) : null;

    public IReadOnlyList<string> Texts(PropertyTag tag) => TryFind(tag, out var content) ? TextsIn(content) : [];

    public Edtf Time(PropertyTag tag) => OptionalTime(tag) ?? throw DamagedTableException.Missing(tag);

    public Edtf? OptionalTime(PropertyTag tag) => !TryFind(tag, out var content) ? null
        : Edtf.TryParse(content, out var time) ? time
        : throw DamagedTableException.NoTime(tag);

    public bool Flag(PropertyTag tag) => OptionalNumber(tag) == 1;

    public T Word<T>(PropertyTag tag)
        where T : struct, Enum => OptionalWord<T>(tag) ?? throw DamagedTableException.Missing(tag);

    public T? OptionalWord<T>(PropertyTag tag)
        where T : struct, Enum => OptionalNumber(tag) is { } number ? Unsafe.As<int, T>(ref number) : null;

    public LazyReference<T> Reference<T>(PropertyTag tag)
        where T : class => new(OptionalText(tag), source);

    public IReadOnlyList<T> References<T>(PropertyTag tag)
        where T : class => TryFind(tag, out var content) && content.Length > 0 ? new ReferenceList<T>(TextsIn(content), source) : [];

    public RecordList Records(PropertyTag tag)
    {
        TryFind(tag, out var content);
        return new(content, source);
    }

    /// <summary>The part that a property holds; an empty record where it does not stand.</summary>
    public Record Part(PropertyTag tag)
    {
        TryFind(tag, out var content);
        return new(content, source);
    }

    public bool Has(PropertyTag tag) => TryFind(tag, out _);

    public int Number(PropertyTag tag) => OptionalNumber(tag) ?? throw DamagedTableException.Missing(tag);

    private int? OptionalNumber(PropertyTag tag)
    {
        if (!TryFind(tag, out var content))
            return null;

        var position = 0;
        return PackedNumber.Read(content, ref position) is var number and not PackedNumber.Damaged ? number : throw DamagedTableException.TooShort();
    }

    /// <summary>The content whose length stands at a position, which moves behind it.</summary>
    public static ReadOnlySpan<byte> Next(ReadOnlySpan<byte> bytes, scoped ref int position)
    {
        var length = PackedNumber.Read(bytes, ref position);
        if (length == PackedNumber.Damaged || length > bytes.Length - position)
            throw DamagedTableException.TooShort();

        position += length;
        return bytes.Slice(position - length, length);
    }

    private bool TryFind(PropertyTag tag, out ReadOnlySpan<byte> content)
    {
        var position = 0;
        while (position < bytes.Length)
        {
            var found = (PropertyTag)PackedNumber.Read(bytes, ref position);
            content = Next(bytes, ref position);
            if (found == tag)
                return true;
        }

        content = default;
        return false;
    }

    private static List<string> TextsIn(ReadOnlySpan<byte> content)
    {
        var texts = new List<string>();
        for (var position = 0; position < content.Length;)
            texts.Add(Encoding.UTF8.GetString(Next(content, ref position)));
        return texts;
    }
}
