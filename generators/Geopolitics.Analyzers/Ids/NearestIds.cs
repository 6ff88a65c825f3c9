using Geopolitics.Format;

namespace Geopolitics.Analyzers.Ids;

/// <summary>Finds the ids that an author may have meant: those with few edits, then those with most words in common.</summary>
internal static class NearestIds
{
    private const int Most = 3;
    private const double LeastShared = 0.6;

    public static List<string> Find(string text, IEnumerable<string> candidates)
    {
        var rest = new HashSet<string>(candidates, StringComparer.Ordinal);
        var nearest = NearestText.FindSeveral(text, rest, Most);
        rest.ExceptWith(nearest);
        var words = WordsOf(text);
        var sharing = rest
            .Select(id => (Id: id, Shared: Shared(words, WordsOf(id))))
            .Where(candidate => candidate.Shared >= LeastShared)
            .OrderByDescending(candidate => candidate.Shared)
            .ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
            .Take(Most - nearest.Count)
            .ToList();
        foreach (var (id, shared) in sharing)
        {
            // Beside one that is much nearer the others are noise.
            if (sharing[0].Shared - shared < 0.2)
                nearest.Add(id);
        }

        return nearest;
    }

    private static HashSet<string> WordsOf(string id) => new(id.ToLowerInvariant().Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The part of all words that both have: 1 for the same words in another order.</summary>
    private static double Shared(HashSet<string> left, HashSet<string> right) =>
        left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
}
