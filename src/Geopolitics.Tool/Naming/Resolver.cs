using System.Diagnostics.CodeAnalysis;

namespace Geopolitics.Tool.Naming;

/// <summary>What an argument means: an id, a name or a code of one item; else a mistake that says what to write instead.</summary>
internal static class Resolver
{
    /// <summary>The entity or fact that a text is the id, a name or a code of.</summary>
    public static object ToItem(Catalog catalog, string text) => One<object>(catalog, text, "entity or fact");

    public static Entity ToEntity(Catalog catalog, string text) => One<Entity>(catalog, text, "entity");

    public static State ToState(Catalog catalog, string text) => One<State>(catalog, text, "state");

    public static Office ToOffice(Catalog catalog, string text) => One<Office>(catalog, text, "office");

    private static T One<T>(Catalog catalog, string text, string wanted)
        where T : class
    {
        // The catalogue knows ids by hash, old ids too; names it is asked for only where the text is no id.
        if (catalog.TryFind<T>(text, out var byId) || catalog.TryFind(text.ToLowerInvariant(), out byId))
            return byId;

        var search = new ItemSearch(catalog);
        var called = search.Called(text);
        var fitting = called.Where(item => item.Value is T).ToList();
        if (fitting is [var only])
            return (T)only.Value;

        if (fitting.Count > 1 && TryPreferred<T>(fitting, out var preferred))
            return preferred;

        if (fitting.Count > 1)
            throw new UserMistakeException($"`{text}` is what several are called; write the id of the one that is meant.", Listed(fitting));

        if (called.Count > 0)
        {
            var meant = called.OrderBy(item => item.Value is Fact or Source).ThenBy(item => item.Id != text).First();
            throw new UserMistakeException($"`{text}` is no {wanted}, but {WithArticle(meant.Kind)}.", Instead<T>(catalog, meant));
        }

        var with = search.With(text).Where(item => item.Value is T).Take(5).ToList();
        if (with.Count > 0)
            throw new UserMistakeException($"No {wanted} is called `{text}`. These have it in their names or words:", Listed(with));

        var near = search.Near(text, item => item.Value is T);
        throw near.Count > 0
            ? new UserMistakeException($"No {wanted} is called `{text}`. Near it:", Listed(near))
            : new UserMistakeException($"No {wanted} is called `{text}`.", "`geopolitics find` looks for words in names, titles and summaries.");
    }

    /// <summary>The one that is no fact and no source: those have others' names as their titles.</summary>
    private static bool TryPreferred<T>(List<Item> items, [NotNullWhen(true)] out T? preferred)
        where T : class
    {
        var entities = items.Where(item => item.Value is Entity and not Source).ToList();
        preferred = entities is [var only] ? (T)only.Value : null;
        return preferred is not null;
    }

    /// <summary>What fits instead, where there is something: the offices of a state for the state.</summary>
    private static IEnumerable<string> Instead<T>(Catalog catalog, Item item)
    {
        if (typeof(T) != typeof(Office) || item.Value is not Entity entity)
            return [];

        var offices = entity is Person person
            ? catalog.OfficesOf(person).Select(tenure => tenure.Office).Distinct()
            : catalog.Entities<Office>().Where(office => office.Of.Equals(entity));
        var lines = Listed(offices.Select(Item.Of)).ToList();
        return lines.Count == 0 ? [] : lines.Prepend($"Offices of {entity}:");
    }

    private static IEnumerable<string> Listed(IEnumerable<Item> items) => items.Select(item => $"  {item.Id}  ({item.Kind}: {item.Name})");

    private static string WithArticle(string kind) => "aeiou".Contains(kind[0], StringComparison.Ordinal) ? $"an {kind}" : $"a {kind}";
}
