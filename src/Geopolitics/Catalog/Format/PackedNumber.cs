namespace Geopolitics.Format;

/// <summary>Numbers as printable ASCII, so that tables can stand in UTF-8 string literals, which the compiler takes much better than arrays.</summary>
internal static class PackedNumber
{
    /// <summary>The first of 64 printable characters in a row: <c>?</c> to <c>~</c>.</summary>
    private const int FirstCharacter = 0x3F;

    private const int BitsOfFixed = 6;
    private const int BitsOfVariable = 5;
    private const int Continues = 1 << BitsOfVariable;

    /// <summary>The largest number that fits <paramref name="width"/> characters, plus one.</summary>
    public static int Limit(int width) => 1 << (width * BitsOfFixed);

    /// <summary>The most characters that <see cref="Write"/> writes.</summary>
    public const int MaxLength = 7;

    /// <summary>What <see cref="Read"/> gives where no number stands.</summary>
    public const int Damaged = -1;

    /// <summary>Writes <paramref name="value"/> in exactly as many characters as there is room for, the most significant first.</summary>
    public static void WriteFixed(System.Span<char> to, int value)
    {
        if ((uint)value >= (uint)Limit(to.Length))
            throw new System.ArgumentOutOfRangeException(nameof(value), value, "does not fit the width");

        for (var index = to.Length - 1; index >= 0; index--, value >>= BitsOfFixed)
            to[index] = (char)(FirstCharacter + (value & ((1 << BitsOfFixed) - 1)));
    }

    /// <summary>Writes <paramref name="value"/> in as few characters as it needs, the least significant first, and tells how many.</summary>
    public static int Write(System.Span<char> to, int value)
    {
        if (value < 0)
            throw new System.ArgumentOutOfRangeException(nameof(value), value, "negative");

        var length = 0;
        for (; value >= Continues; value >>= BitsOfVariable)
            to[length++] = (char)(FirstCharacter + Continues + (value & (Continues - 1)));
        to[length++] = (char)(FirstCharacter + value);
        return length;
    }

    /// <summary>Reads a number that <see cref="WriteFixed"/> wrote.</summary>
    public static int ReadFixed(System.ReadOnlySpan<byte> bytes)
    {
        var value = 0;
        foreach (var item in bytes)
            value = (value << BitsOfFixed) | (item - FirstCharacter);
        return value;
    }

    /// <summary>Reads a number that <see cref="Write"/> wrote at <paramref name="position"/>, and moves the position behind it; <see cref="Damaged"/> where none stands.</summary>
    public static int Read(System.ReadOnlySpan<byte> bytes, ref int position)
    {
        for (int value = 0, shift = 0; position < bytes.Length && shift < MaxLength * BitsOfVariable; shift += BitsOfVariable)
        {
            var digit = bytes[position++] - FirstCharacter;
            value |= (digit & (Continues - 1)) << shift;
            if (digit < Continues)
                return digit < 0 || value < 0 ? Damaged : value;
        }

        return Damaged;
    }
}
