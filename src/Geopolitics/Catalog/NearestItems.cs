using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>The ids that somebody may have meant who wrote one that there is not.</summary>
/// <remarks>Who writes such an id waits for an answer, not for a search: the work has a limit, whatever the text and however large the catalogue.</remarks>
internal static class NearestItems
{
    /// <summary>As many are told at most.</summary>
    public const int Most = 3;

    private const int LongestText = 100;
    private const int MostItems = 20_000;

    /// <summary>The ids nearest to a text, the nearest first.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="stores">Where it was looked for.</param>
    /// <param name="kind">The class of what was looked for.</param>
    public static List<string> Find(string text, IEnumerable<ItemStore> stores, Type kind) => text.Length is 0 or > LongestText
        ? []
        : NearestText.FindSeveral(text, stores.SelectMany(store => IdsOf(store, kind)).Take(MostItems), Most);

    /// <summary>The end of a message: <c>; did you mean `…` or `…`?</c>, or a full stop.</summary>
    public static string Hint(IReadOnlyCollection<string> nearest) =>
        nearest.Count == 0 ? "." : $"; did you mean {string.Join(" or ", nearest.Select(id => $"`{id}`"))}?";

    private static IEnumerable<string> IdsOf(ItemStore store, Type kind)
    {
        for (var ordinal = 0; ordinal < store.Count; ordinal++)
        {
            if (kind.IsAssignableFrom(ItemClasses.Of(store.KindOf(ordinal))))
                yield return store.IdAt(ordinal);
        }
    }
}
