using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Serialization;

/// <summary>The ids that somebody may have meant: those whose item is called so, then those with few edits.</summary>
internal static class NearestIds
{
    /// <summary>No id is longer; what is longer is not compared, for it came from outside.</summary>
    public const int LongestId = 200;

    private const int Most = 3;

    private const int MostEdits = 8;

    public static IReadOnlyList<string> Find<T>(Catalog catalog, string text)
        where T : class
    {
        if (text.Length is 0 or > LongestId)
            return [];

        List<string> nearest = [.. CalledSo<T>(catalog, text).Take(Most)];
        var limit = Math.Clamp(text.Length / 3, 1, MostEdits);
        var near = new List<(int Edits, string Id)>();
        var edits = new EditDistance(text);
        for (var ordinal = 0; ordinal < catalog.Store.Count; ordinal++)
        {
            if (!ItemClasses.IsOf<T>(catalog.Store.KindOf(ordinal)))
                continue;

            var id = catalog.Store.IdAt(ordinal);
            if (Math.Abs(id.Length - text.Length) <= limit && edits.To(id) is var distance && distance <= limit)
                near.Add((distance, id));
        }

        // Beside one that is much nearer the others are noise.
        var fewest = near.Count == 0 ? 0 : near.Min(candidate => candidate.Edits);
        nearest.AddRange(near.Where(candidate => candidate.Edits <= fewest + 1).OrderBy(candidate => candidate.Edits).ThenBy(candidate => candidate.Id, StringComparer.Ordinal).Select(candidate => candidate.Id).Except(nearest));
        return nearest.Count > Most ? nearest[..Most] : nearest;
    }

    /// <summary>Names and codes, such as <c>KOR</c>, where an id should stand.</summary>
    private static IEnumerable<string> CalledSo<T>(Catalog catalog, string text)
        where T : class => typeof(T).IsAssignableTo(typeof(Fact))
            ? []
            : catalog.NamesOf<Entity>().Find(text, null).OfType<T>().Select(item => ItemIds.Of(item));
}
