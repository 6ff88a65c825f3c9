using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>The entities of one kind in a catalogue, in order of id; in a combined one layer by layer.</summary>
/// <typeparam name="TEntity">The kind: a class derived from <see cref="Entity"/>.</typeparam>
public readonly struct EntitySet<TEntity> : IEnumerable<TEntity>, IEquatable<EntitySet<TEntity>>
    where TEntity : Entity
{
    private readonly Catalog? catalog;

    internal EntitySet(Catalog catalog) => this.catalog = catalog;

    /// <summary>Finds an entity by its id, by any of its names, or by its ISO 3166 letters or Wikidata item.</summary>
    /// <param name="text">The text; letter case, accents, hyphens and spaces do not matter, and any of a person's romanizations will do.</param>
    /// <param name="on">The day on which the name or code is to be valid; without it, any that ever was, if only one entity had it.</param>
    /// <exception cref="FormatException">The text names no entity of this kind, and the message the nearest ids; or it names several.</exception>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public TEntity Parse(string text, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (catalog is not null && catalog.TryFind<TEntity>(text, out var entity))
            return entity;

        var found = Find(text, on);
        return found.Count == 1
            ? found[0]
            : throw new FormatException(found.Count == 0
                ? $"`{text}` names no {typeof(TEntity).Name}{NearestItems.Hint(catalog is null ? [] : NearestItems.Find(text, [catalog.Store], typeof(TEntity)))}"
                : $"`{text}` names {string.Join(" and ", found.Select(entity => $"{entity} ({entity.Id})"))}.");
    }

    /// <summary>As <see cref="Parse"/>, without an exception.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entity">The entity, or null where the text names none or several.</param>
    /// <param name="on">The day on which the name or code is to be valid.</param>
    public bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TEntity? entity, DateOnly? on = null)
    {
        var found = text is null ? [] : Find(text, on);
        entity = found.Count == 1 ? found[0] : null;
        return entity is not null;
    }

    /// <summary>The entities that have a code in a scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="value">The code as the scheme writes it.</param>
    /// <param name="on">The day on which the code is to be valid; without it, any that ever was.</param>
    public IEnumerable<TEntity> WithIdentifier(IdentifierScheme scheme, string value, DateOnly? on = null) =>
        this.Where(entity => entity.Identifiers.Any(identifier =>
            identifier.Scheme == scheme && identifier.Value == value && (on is not { } day || identifier.HeldOn(day))));

    /// <summary>The entities one by one.</summary>
    public IEnumerator<TEntity> GetEnumerator()
    {
        if (catalog is null)
            yield break;

        var store = catalog.Store;
        for (var ordinal = 0; ordinal < store.Count; ordinal++)
        {
            if (ItemClasses.MayBe<TEntity>(store.KindOf(ordinal)) && store.ItemAt(ordinal) is TEntity entity)
                yield return entity;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(EntitySet<TEntity> other) => ReferenceEquals(catalog, other.catalog);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EntitySet<TEntity> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => catalog?.GetHashCode() ?? 0;

    /// <summary>True when both are of the same catalogue.</summary>
    public static bool operator ==(EntitySet<TEntity> left, EntitySet<TEntity> right) => left.Equals(right);

    /// <summary>True when they are of different catalogues.</summary>
    public static bool operator !=(EntitySet<TEntity> left, EntitySet<TEntity> right) => !left.Equals(right);

    private List<TEntity> Find(string text, DateOnly? on)
    {
        if (catalog is null)
            return [];

        return catalog.TryFind<TEntity>(text, out var entity) ? [entity] : catalog.NamesOf<TEntity>().Find(text, on);
    }
}
