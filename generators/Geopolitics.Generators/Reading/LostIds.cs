using System.Text;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>A part of a file that could not be read, in bytes of UTF-8.</summary>
internal readonly record struct LostText(int Start, int End);

/// <summary>Finds what may be an id in text that could not be read. One mistake is one error: what refers to an item that it hides is not wrong.</summary>
internal static class LostIds
{
    /// <summary>What stands around a text where a quotation mark is missing: <c>"id": "japan, "name"</c>.</summary>
    private static readonly char[] Around = [' ', '\t', '\r', '\n', ':', ',', '{', '}', '[', ']'];

    /// <summary>The ids that may stand there, sorted.</summary>
    public static EquatableArray<string> In(ReadOnlySpan<byte> file, IReadOnlyList<LostText> lost)
    {
        if (lost.Count == 0)
            return [];

        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var part in lost)
        {
            // Which marks open and which close is what a syntax error leaves open: what stands between any two may be a text.
            foreach (var text in Encoding.UTF8.GetString(file.Slice(part.Start, part.End - part.Start).ToArray()).Split('"'))
            {
                var trimmed = text.Trim(Around);
                if (trimmed.Length is > 0 and <= TextLimits.Id)
                    AddIds(trimmed, ids);
            }
        }

        return ids.ToEquatableArray();
    }

    /// <summary>The text as others may refer to it: as it stands, and as it should stand, for <c>South Korea</c> is no id.</summary>
    private static void AddIds(string text, SortedSet<string> ids)
    {
        ids.Add(text);
        var slug = text.ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        if (CSharpName.IsSlug(slug))
            ids.Add(slug);
    }
}
