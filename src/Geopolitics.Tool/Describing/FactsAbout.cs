namespace Geopolitics.Tool.Describing;

/// <summary>The facts that an entity has to do with: those it has a part in, that are about it, that it asserts, that rest on it.</summary>
internal static class FactsAbout
{
    /// <summary>In order of time.</summary>
    public static IReadOnlyList<Fact> Of(Entity entity, Catalog catalog)
    {
        var found = catalog.Facts().Involving(entity).Concat(catalog.Facts().About(entity));
        if (entity is Actor actor)
            found = found.Concat(catalog.Facts().AssertedBy(actor));
        if (entity is Source source)
            found = found.Concat(catalog.Facts().Citing(source)).Concat(catalog.Facts().Where(fact => Documents(fact, source)));

        var facts = found.ToHashSet();
        return [.. catalog.Facts().Where(facts.Contains)];
    }

    private static bool Documents(Fact fact, Source source) => fact switch
    {
        Agreement agreement => source.Equals(agreement.Document),
        Declaration declaration => source.Equals(declaration.Document),
        Policy policy => source.Equals(policy.Document),
        Publication publication => source.Equals(publication.Document),
        _ => false,
    };
}
