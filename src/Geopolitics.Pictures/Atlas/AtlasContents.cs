using System.Collections.Concurrent;
using Geopolitics.Exports.Writing;
using Geopolitics.Tool.Describing;

namespace Geopolitics.Pictures.Atlas;

/// <summary>What the site is of: the items of a catalogue in order, and who has to do with whom, gathered in one pass.</summary>
internal sealed class AtlasContents
{
    private readonly Dictionary<string, List<Fact>> factsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> belongings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Fact, AsOf> answers = new();

    public AtlasContents(Catalog catalog)
    {
        Catalog = catalog;
        Entities = [.. catalog.InOrder<Entity>()];
        Facts = [.. catalog.Facts()];
        foreach (var fact in Facts)
        {
            foreach (var entity in EntitiesOf(fact))
                Add(factsOf, entity.Id, fact);
        }

        foreach (var entity in Entities)
        {
            foreach (var owner in OwnersOf(entity))
                Add(belongings, owner.Id, entity);
        }
    }

    public Catalog Catalog { get; }

    /// <summary>In order of id.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>In order of time.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The facts that an entity has to do with, in order of time: those it has a part in, that are about it, that it asserts, that rest on it.</summary>
    public IReadOnlyList<Fact> FactsOf(Entity entity) => factsOf.GetValueOrDefault(entity.Id) ?? [];

    /// <summary>The entities that say of themselves that they belong to an entity: its offices, its organs, its persons, the places in it.</summary>
    public IReadOnlyList<Entity> BelongingsOf(Entity entity) => belongings.GetValueOrDefault(entity.Id) ?? [];

    /// <summary>What the library answers of a fact on each day; asked once, for a fact stands on many pages.</summary>
    public AsOf AnswersOf(Fact fact) => answers.GetOrAdd(fact, static (fact, catalog) => AsOf.Of(fact, catalog), Catalog);

    /// <summary>When an entity existed, on each day; null where the data has no account of it.</summary>
    public static AsOf? ExistenceOf(Entity entity) => entity switch
    {
        State state => AsOf.Existence(state.Existence),
        Office office => AsOf.Existence(office.Existence),
        MeetingSeries series => AsOf.Existence(series.Existence),
        _ => null,
    };

    private static IEnumerable<Entity> EntitiesOf(Fact fact)
    {
        foreach (var participant in fact.Participants)
            yield return participant.Entity;
        foreach (var topic in fact.Topics)
        {
            for (var wider = topic; wider is not null; wider = wider.Broader)
                yield return wider;
        }

        foreach (var actor in fact.AssertedBy)
            yield return actor;
        foreach (var citation in fact.Citations)
            yield return citation.Source;

        // Its document, where it is among the sources.
        foreach (var value in FactFields.Of(fact).Where(field => !field.IsParticipation).SelectMany(field => field.Values).OfType<EntityValue>())
            yield return value.Entity;
    }

    private static IEnumerable<Entity> OwnersOf(Entity entity) => entity switch
    {
        Office office => [office.Of],
        Organization { Of: { } of } => [of],
        Person { Of: { } of } => [of],
        Territory { AdministeredBy: { } state } => [state],
        Place place => place.ClaimedBy.Prepend(place.Within).OfType<Entity>(),
        MeetingSeries series => series.Of,
        WeaponSystem { Of: { } of } => [of],
        _ => [],
    };

    private static void Add<T>(Dictionary<string, List<T>> lists, string id, T item)
        where T : class
    {
        if (!lists.TryGetValue(id, out var list))
            lists.Add(id, list = []);
        if (list.Count == 0 || !ReferenceEquals(list[^1], item))
            list.Add(item);
    }
}
