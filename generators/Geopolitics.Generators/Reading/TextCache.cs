using System.Runtime.InteropServices;
using System.Text.Json;

namespace Geopolitics.Generators.Reading;

/// <summary>Short texts of a file that were read before: ids, words and dates come again and again, and each need not be a string of its own.</summary>
/// <remarks>A place for each of so many hash codes, and the last text there wins: quicker than a table that keeps all.</remarks>
internal sealed class TextCache
{
    private const int MaxLength = 48;
    private const int Places = 512;

    private readonly string?[] texts = new string?[Places];

    /// <summary>The text that the reader stands at.</summary>
    public string Get(ref Utf8JsonReader json)
    {
        var bytes = json.ValueSpan;
        if (json.ValueIsEscaped || bytes.Length is 0 or > MaxLength)
            return json.GetString()!;

        var place = PlaceOf(bytes);
        if (texts[place] is { } text && IsSame(text, bytes))
            return text;

        return texts[place] = json.GetString()!;
    }

    private static int PlaceOf(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        while (bytes.Length >= sizeof(ulong))
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 32;
            bytes = bytes.Slice(sizeof(ulong));
        }

        foreach (var item in bytes)
            hash = (hash ^ item) * 0x100000001B3;
        return (int)((hash ^ (hash >> 29)) % Places);
    }

    /// <summary>Compares unit with byte, so that what is not ASCII is never found.</summary>
    private static bool IsSame(string text, ReadOnlySpan<byte> bytes)
    {
        if (text.Length != bytes.Length)
            return false;

        for (var index = 0; index < bytes.Length; index++)
        {
            if (text[index] != bytes[index] || bytes[index] >= 0x80)
                return false;
        }

        return true;
    }
}
