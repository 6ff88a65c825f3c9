using Geopolitics.Format;
using Geopolitics.Serialization;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>What stands in the way of a catalogue that is made by hand, sentence by sentence.</summary>
internal static class BuilderProblems
{
    public static List<string> In(IEnumerable<string> ids, IEnumerable<EntryReference> references, BuiltStore store, Catalog? ground)
    {
        var problems = new List<string>();
        foreach (var id in ids.Order(StringComparer.Ordinal))
        {
            if (ground is not null && ground.TryFind<object>(id, out var taker))
                problems.Add($"The id `{id}` is taken: {taker} of the catalogue below has it, or had it before it got another.");
        }

        foreach (var reference in references)
        {
            if (Problem(reference, store, ground) is { } problem)
                problems.Add($"`{reference.Owner}`, {reference.Property}: {problem}");
        }

        return problems;
    }

    private static string? Problem(EntryReference reference, BuiltStore store, Catalog? ground)
    {
        if (store.Get<object>(reference.Id) is not { } item)
        {
            var near = NearestItems.Find(reference.Id, ground is null ? [store] : [store, ground.Store], reference.Class);
            return $"no {reference.Class.Name} has the id `{reference.Id}`{NearestItems.Hint(near)} Add it to the builder, or build on the catalogue that has it.";
        }

        if (!reference.Class.IsInstanceOfType(item))
            return $"`{reference.Id}` is {item} of the kind {item.GetType().Name}, and must be of the kind {reference.Class.Name}.";

        var id = ItemIds.Of(item);
        return id == reference.Id ? null : $"`{reference.Id}` is `{id}` now.";
    }
}
