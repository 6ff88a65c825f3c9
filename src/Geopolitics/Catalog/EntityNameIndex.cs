using Geopolitics.Format;

namespace Geopolitics;

/// <summary>Entities by what they are called.</summary>
internal sealed class EntityNameIndex<TEntity>
    where TEntity : Entity
{
    private readonly Dictionary<string, List<(TEntity Entity, Edtf? When)>> byName = new(StringComparer.Ordinal);

    public EntityNameIndex(IEnumerable<TEntity> entities)
    {
        foreach (var entity in entities)
        {
            Add(entity.Name, entity, null);
            foreach (var name in entity.Names)
                Add(name.Text, entity, name.When);

            foreach (var identifier in entity.Identifiers)
            {
                // Numbers alone do not tell whose they are.
                if (identifier.Scheme is IdentifierScheme.Iso3166Alpha2 or IdentifierScheme.Iso3166Alpha3 or IdentifierScheme.Iso3166Withdrawn or IdentifierScheme.Wikidata)
                    Add(identifier.Value, entity, identifier.When);
            }
        }
    }

    /// <summary>The entities that have a name or code, each once.</summary>
    public List<TEntity> Find(string text, DateOnly? on)
    {
        var found = new List<TEntity>();
        foreach (var (entity, when) in byName.GetValueOrDefault(NameKey.Of(text), []))
        {
            var held = on is not { } day || when is not { } span || span.HoldsOn(day) is Certainty.Certainly or Certainty.Possibly;
            if (held && !found.Contains(entity))
                found.Add(entity);
        }

        return found;
    }

    private void Add(string name, TEntity entity, Edtf? when)
    {
        var key = NameKey.Of(name);
        if (key.Length == 0)
            return;

        if (!byName.TryGetValue(key, out var entries))
            byName.Add(key, entries = []);
        entries.Add((entity, when));
    }
}
