using Geopolitics.Exports.Writing;
using Geopolitics.Pictures.Wording;

namespace Geopolitics.Pictures.Atlas;

/// <summary>The items of one kind, which have a list of their own.</summary>
/// <param name="Word">The kind's word in the data: <c>weapon-system</c>.</param>
/// <param name="Heading">The kind in words, many of it.</param>
/// <param name="Entities">The entities, in order of name; none where it is a kind of fact.</param>
/// <param name="Facts">The facts, in order of time; none where it is a kind of entity.</param>
internal sealed record ItemKind(string Word, string Heading, IReadOnlyList<Entity> Entities, IReadOnlyList<Fact> Facts)
{
    /// <summary>Longer lists are several pages.</summary>
    private const int Longest = 1000;

    public int Count => Entities.Count + Facts.Count;

    public int Parts => (Count + Longest - 1) / Longest;

    public static IReadOnlyList<ItemKind> OfEntities(AtlasContents contents) =>
    [
        .. contents.Entities
            .GroupBy(Words.KindOf, StringComparer.Ordinal)
            .Select(group => new ItemKind(group.Key, InWords.PluralKindOf(group.First()), [.. InOrderOfName(group)], []))
            .OrderBy(kind => kind.Word == "source")
            .ThenBy(kind => kind.Word, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<ItemKind> OfFacts(AtlasContents contents) =>
    [
        .. contents.Facts
            .GroupBy(fact => fact.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new ItemKind(Words.Of(group.Key), InWords.Plural(group.Key), [], [.. group])),
    ];

    /// <summary>The same kind with the items of one part alone.</summary>
    public ItemKind Part(int part) => this with { Entities = Slice(Entities, part), Facts = Slice(Facts, part) };

    /// <summary>Entities as a register has them: accents and letter case do not matter.</summary>
    public static IEnumerable<Entity> InOrderOfName(IEnumerable<Entity> entities) =>
        entities.OrderBy(entity => NameOrder.KeyOf(entity.Name), StringComparer.Ordinal).ThenBy(entity => entity.Id, StringComparer.Ordinal);

    private static T[] Slice<T>(IReadOnlyList<T> items, int part) => [.. items.Skip((part - 1) * Longest).Take(Longest)];
}
