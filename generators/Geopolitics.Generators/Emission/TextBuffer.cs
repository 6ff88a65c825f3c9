using System.Buffers;
using System.Text;
using Geopolitics.Format;

namespace Geopolitics.Generators.Emission;

/// <summary>A text in work, in one rented array: a length can be put before what it measures, and the next text takes the same array.</summary>
internal sealed class TextBuffer : IDisposable
{
    private char[] characters = ArrayPool<char>.Shared.Rent(4096);

    public int Length { get; private set; }

    public ReadOnlySpan<char> Written => characters.AsSpan(0, Length);

    public void Append(char character)
    {
        MakeRoom(1);
        characters[Length++] = character;
    }

    public void Append(char character, int count)
    {
        MakeRoom(count);
        characters.AsSpan(Length, count).Fill(character);
        Length += count;
    }

    public void Append(string text) => Append(text.AsSpan());

    public void Append(ReadOnlySpan<char> text)
    {
        MakeRoom(text.Length);
        text.CopyTo(characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Appends a number in as few characters as it needs.</summary>
    public void AppendPacked(int value)
    {
        MakeRoom(PackedNumber.MaxLength);
        Length += PackedNumber.Write(characters.AsSpan(Length), value);
    }

    /// <summary>Appends a number in so many characters.</summary>
    public void AppendFixed(int value, int width)
    {
        MakeRoom(width);
        PackedNumber.WriteFixed(characters.AsSpan(Length, width), value);
        Length += width;
    }

    /// <summary>Leaves room for the size of what is written next: as much as a small one needs.</summary>
    public int BeginSized()
    {
        MakeRoom(1);
        return ++Length;
    }

    /// <summary>Puts before what was written since <see cref="BeginSized"/> how many bytes of UTF-8 it is.</summary>
    public void EndSized(int start)
    {
        Span<char> size = stackalloc char[PackedNumber.MaxLength];
        var width = PackedNumber.Write(size, Encoding.UTF8.GetByteCount(characters, start, Length - start));
        if (width > 1)
        {
            MakeRoom(width - 1);
            Array.Copy(characters, start, characters, start + width - 1, Length - start);
            Length += width - 1;
        }

        size.Slice(0, width).CopyTo(characters.AsSpan(start - 1));
    }

    public void CopyTo(int start, char[] destination, int index, int count) => Array.Copy(characters, start, destination, index, count);

    public override string ToString() => new(characters, 0, Length);

    /// <summary>The text, and an empty buffer.</summary>
    public string Take()
    {
        var text = ToString();
        Length = 0;
        return text;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(characters);
        characters = [];
        Length = 0;
    }

    private void MakeRoom(int count)
    {
        if (Length + count <= characters.Length)
            return;

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + count, 2 * characters.Length));
        Array.Copy(characters, larger, Length);
        ArrayPool<char>.Shared.Return(characters);
        characters = larger;
    }
}
