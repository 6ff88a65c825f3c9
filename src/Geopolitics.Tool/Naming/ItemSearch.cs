namespace Geopolitics.Tool.Naming;

/// <summary>Looks for entities and facts by what they are called, and by their words.</summary>
internal sealed class ItemSearch(Catalog catalog)
{
    private readonly Lazy<IReadOnlyList<Item>> items = new(() =>
        [.. catalog.Entities<Entity>().Select(Item.Of), .. catalog.Facts().Select(Item.Of)]);

    public IReadOnlyList<Item> Items => items.Value;

    /// <summary>The items that a text is the id, a name or a code of.</summary>
    public List<Item> Called(string text)
    {
        var key = NameKey.Of(text);
        return key.Length == 0 ? [] : [.. Items.Where(item => IsCalled(item, text, key))];
    }

    /// <summary>The items that have a text, best first: by id, name or code; in a name; by words of name, id and summary. Sources come after what rests on them.</summary>
    public List<Item> With(string text)
    {
        var key = NameKey.Of(text);
        var words = NameKey.WordsOf(text);
        return words.Count == 0
            ? []
            : [.. Items
                .Select(item => (Item: item, Rank: Rank(item, text, key, words)))
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank)
                .ThenBy(found => found.Item.Value is Source)
                .Select(found => found.Item)];
    }

    /// <summary>The items with names near a text, nearest first.</summary>
    public List<Item> Near(string text, Func<Item, bool>? among = null, int limit = 5)
    {
        var key = NameKey.Of(text);
        var allowed = NearText.Allowed(key);
        return allowed == 0
            ? []
            : [.. Items
                .Where(among ?? (_ => true))
                .Select(item => (Item: item, Distance: Distance(item, key, allowed)))
                .Where(near => near.Distance is not null)
                .OrderBy(near => near.Distance)
                .ThenBy(near => near.Item.Value is Fact or Source)
                .ThenBy(near => near.Item.Name.Length)
                .Take(limit)
                .Select(near => near.Item)];
    }

    private static bool IsCalled(Item item, string text, string key) =>
        string.Equals(item.Id, text, StringComparison.OrdinalIgnoreCase)
        || item.Names.Any(name => NameKey.Of(name) == key)
        || item.Codes.Any(code => string.Equals(code, text, StringComparison.OrdinalIgnoreCase));

    private static int? Rank(Item item, string text, string key, List<string> words)
    {
        if (IsCalled(item, text, key))
            return 0;

        // One letter begins a word of half of all names.
        if (key.Length > 1 && item.Names.Append(item.Id).Any(name => NameKey.IsIn(name, key)))
            return 1;

        var own = item.Names.SelectMany(NameKey.WordsOf).Concat(NameKey.WordsOf(item.Id)).ToHashSet(StringComparer.Ordinal);
        if (words.TrueForAll(own.Contains))
            return 2;

        own.UnionWith(NameKey.WordsOf(item.Summary ?? ""));
        return words.TrueForAll(own.Contains) ? 3 : null;
    }

    /// <summary>The fewest slips between a text and a whole name or the id, counted twice; one more for a mere word of a name. Null where there are too many.</summary>
    private static int? Distance(Item item, string key, int allowed) => item.Names
        .SelectMany(name => NameKey.WordsOf(name).Select(word => (Text: word, IsWord: true)).Prepend((Text: NameKey.Of(name), IsWord: false)))
        .Append((Text: NameKey.Of(item.Id), IsWord: false))
        .Where(name => Math.Abs(name.Text.Length - key.Length) <= allowed)
        .Select(name => (Slips: NearText.Distance(key, name.Text), name.IsWord))
        .Where(near => near.Slips <= allowed)
        .Min(near => (int?)((near.Slips * 2) + (near.IsWord ? 1 : 0)));
}
