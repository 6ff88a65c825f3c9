using System.Collections;

namespace Geopolitics.Generators.Schema;

/// <summary>The words that a property may be, each with its meaning; the position of a word is its number in the table.</summary>
internal sealed class Vocabulary : IReadOnlyList<string>
{
    public static readonly Vocabulary None = new();

    private readonly string[] words;
    private readonly Dictionary<string, int> numbers;

    public Vocabulary(params (string Word, string Meaning)[] entries)
    {
        words = [.. entries.Select(entry => entry.Word)];
        Meanings = [.. entries.Select(entry => entry.Meaning)];
        numbers = words.Select((word, number) => (word, number)).ToDictionary(entry => entry.word, entry => entry.number, StringComparer.Ordinal);
    }

    /// <summary>What each word means, in the words' order.</summary>
    public IReadOnlyList<string> Meanings { get; }

    public int Count => words.Length;

    public string this[int number] => words[number];

    /// <summary>The word's number, or -1 where it is none of these.</summary>
    public int NumberOf(string word) => numbers.TryGetValue(word, out var number) ? number : -1;

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
