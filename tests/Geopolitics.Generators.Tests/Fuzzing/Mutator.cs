namespace Geopolitics.Generators.Tests.Fuzzing;

/// <summary>Damages JSON in the ways that hands, merges and programs damage it. The same seed damages in the same way.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Snippets =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "12", "-0", "1e999", "{}", "[]", "\"\"", "\"when\":", "\"id\": \"a\",", "\"says\": {", "\\ud800", "\\u0000",
        "\uFFFD", "\uD83E", "🧭", "\u2028", "\r", "\r\n", "\t", "\0", "/*", "*/", "//", "<<<<<<< HEAD\n", "\uFEFF", "../", "[{}]", "{\"person\":1}", "9999999999", "\"\\\"",
    ];

    private readonly Random random = new(seed);

    public string Mutate(string text)
    {
        for (var count = random.Next(1, 4); count > 0; count--)
            text = MutateOnce(text);
        return text;
    }

    private string MutateOnce(string text)
    {
        var start = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 12), text.Length - start);
        switch (random.Next(8))
        {
            case 0: // a piece lost
                return text.Remove(start, length);

            case 1: // the end lost
                return text[..start];

            case 2: // something typed
                return text.Insert(start, Snippets[random.Next(Snippets.Length)]);

            case 3: // something typed over
                return text.Remove(start, length).Insert(start, Snippets[random.Next(Snippets.Length)]);

            case 4: // lines twice, as after a merge
                return text.Insert(start, text.Substring(start, Math.Min(random.Next(200), text.Length - start)));

            case 5: // a value exchanged for another
                return Exchange(text, start);

            case 6: // a character other than it was
                return start == text.Length ? text : text[..start] + (char)random.Next(0x10000) + text[(start + 1)..];

            default: // another line end
                var line = text.IndexOf('\n', start);
                return line < 0 ? text : text.Remove(line, 1).Insert(line, "\r");
        }
    }

    /// <summary>Puts a whole token in another's place, so that the file stays JSON and the schema has something to say.</summary>
    private string Exchange(string text, int start)
    {
        var (from, to) = Token(text, start);
        var (otherFrom, otherTo) = Token(text, random.Next(text.Length + 1));
        return from < 0 || otherFrom < 0 ? text : text[..from] + text[otherFrom..otherTo] + text[to..];
    }

    private (int From, int To) Token(string text, int start)
    {
        // A text, or a whole list or object that stands on one line.
        var open = random.Next(3) switch { 0 => '[', 1 => '{', _ => '"' };
        var from = text.IndexOf(open, Math.Min(start, Math.Max(0, text.Length - 1)));
        var to = from < 0 ? -1 : text.IndexOf(open switch { '[' => ']', '{' => '}', _ => '"' }, from + 1);
        return to < 0 ? (-1, -1) : (from, to + 1);
    }
}
