namespace Geopolitics.Exports.Writing;

/// <summary>Several ids in one column: a space between them, for no id has one; null where there are none.</summary>
internal static class Ids
{
    public static string? Of(IEnumerable<Entity> entities) => Join(entities.Select(entity => entity.Id));

    public static string? Of(IEnumerable<Fact> facts) => Join(facts.Select(fact => fact.Id));

    /// <summary>Names and words, which have no spaces either.</summary>
    public static string? Join(IEnumerable<string> words)
    {
        var text = string.Join(' ', words);
        return text.Length == 0 ? null : text;
    }
}
