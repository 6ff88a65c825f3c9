namespace Geopolitics.Generators.Emission;

/// <summary>Reads a text in work without making one string of it.</summary>
internal sealed class TextBufferReader(TextBuffer text) : TextReader
{
    private int position;

    public override int Peek() => position < text.Length ? text.Written[position] : -1;

    public override int Read() => position < text.Length ? text.Written[position++] : -1;

    public override string ReadToEnd() => text.Written.Slice(position).ToString();

    public override int Read(char[] buffer, int index, int count)
    {
        var length = Math.Min(count, text.Length - position);
        text.CopyTo(position, buffer, index, length);
        position += length;
        return length;
    }
}
