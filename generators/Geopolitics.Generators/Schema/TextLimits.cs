namespace Geopolitics.Generators.Schema;

/// <summary>How many characters a text may have: generous, so that only what got in by mistake is longer.</summary>
internal static class TextLimits
{
    /// <summary>An id, which becomes a C# name.</summary>
    public const int Id = 200;

    /// <summary>A text of one line: a title, a name, a word, a date.</summary>
    public const int Line = 300;

    /// <summary>Any other text.</summary>
    public const int Text = 10_000;

    public static int Of(PropertyShape shape) => shape switch
    {
        PropertyShape.Id or PropertyShape.Reference or PropertyShape.References or PropertyShape.Actor or PropertyShape.Actors => Id,
        PropertyShape.Word or PropertyShape.Time or PropertyShape.PropertyNames => Line,
        _ => Text,
    };

    /// <summary>Counts characters as JSON Schema does, one for each code point.</summary>
    public static bool IsTooLong(string text, int limit, out int length)
    {
        length = text.Length;
        if (length <= limit)
            return false;

        foreach (var unit in text)
        {
            if (char.IsLowSurrogate(unit))
                length--;
        }

        return length > limit;
    }
}
