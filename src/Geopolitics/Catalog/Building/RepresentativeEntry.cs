using System.Diagnostics.CodeAnalysis;
using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>Someone who acts, for a <see cref="CatalogBuilder"/>: an actor, whose id will do, or a person in an office.</summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor does the same.")]
public sealed class RepresentativeEntry
{
    private readonly ItemId actor;
    private readonly ItemId? office;

    /// <summary>An actor that acts itself.</summary>
    /// <param name="actor">The state, territory, organization or person.</param>
    public RepresentativeEntry(ItemId actor) => this.actor = actor;

    /// <summary>A person who acts in an office, and so for the state or organization whose office it is.</summary>
    /// <param name="person">The person.</param>
    /// <param name="office">The office.</param>
    public RepresentativeEntry(ItemId person, ItemId office)
    {
        actor = person;
        this.office = office;
    }

    /// <summary>The actor with an id.</summary>
    public static implicit operator RepresentativeEntry(string id) => new(id);

    /// <summary>An actor at hand.</summary>
    public static implicit operator RepresentativeEntry(Actor actor) => new(actor);

    internal void Write(RecordBuilder record, string property)
    {
        if (office is not { } capacity)
        {
            record.RequiredReference<Actor>(PropertyTag.Entity, actor, property);
            return;
        }

        record.RequiredReference<Person>(PropertyTag.Person, actor, property);
        record.RequiredReference<Office>(PropertyTag.Office, capacity, property);
    }
}
