namespace Geopolitics.Tool.Naming;

/// <summary>The kinds of entity and fact by the words for them: <c>state</c>, <c>weapon-system</c>, <c>agreement</c>.</summary>
internal static class Kinds
{
    public static readonly IReadOnlyList<string> OfEntities =
        [.. new[]
        {
            typeof(State), typeof(Territory), typeof(Organization), typeof(Person), typeof(Office), typeof(Place), typeof(Region), typeof(Period),
            typeof(MeetingSeries), typeof(WeaponSystem), typeof(Topic), typeof(Source),
        }.Select(type => Words.Hyphenated(type.Name))];

    public static readonly IReadOnlyList<string> OfFacts = [.. Enum.GetValues<FactKind>().Select(kind => Words.Of(kind))];

    public static readonly IReadOnlyList<string> All = [.. OfEntities, .. OfFacts];

    /// <summary>The word for an item's kind.</summary>
    public static string Of(object item) => Words.Hyphenated(item.GetType().Name);

    /// <summary>The word that is meant: singular or plural, with hyphens or without, or a section of a data file.</summary>
    public static string? Find(string text, IReadOnlyList<string> among)
    {
        var key = NameKey.Of(text);
        return among.FirstOrDefault(word => key == NameKey.Of(word) || key == NameKey.Of(Plural(word)));
    }

    private static string Plural(string word) =>
        word.EndsWith("relations", StringComparison.Ordinal) || word.EndsWith("series", StringComparison.Ordinal) ? word
        : word.EndsWith('y') ? word[..^1] + "ies"
        : word.EndsWith("is", StringComparison.Ordinal) ? word[..^2] + "es"
        : word + "s";
}
