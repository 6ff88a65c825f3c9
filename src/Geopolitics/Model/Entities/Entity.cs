using System.Diagnostics;
using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>Someone or something that facts are about. Immutable; equal to another of the same class with the same id.</summary>
/// <remarks>An entity carries what its own data states. What others state of it is asked of a <see cref="Catalog"/>.</remarks>
[DebuggerDisplay("{Name,nq} ({Id,nq})")]
public abstract partial class Entity : IEquatable<Entity>
{
    private IReadOnlyList<Citation>? citations;

    private protected Entity(Record record, PropertyTag nameTag = PropertyTag.Name)
    {
        Origin = record.Origin;
        Id = record.Text(PropertyTag.Id);
        Name = record.Text(nameTag);
        Names = record.Records(PropertyTag.Names).Make(part => new EntityName(part));
        Identifiers = record.Records(PropertyTag.Identifiers).Make(part => new EntityIdentifier(part));
        Summary = record.OptionalText(PropertyTag.Summary);
    }

    /// <summary>The slug that names the entity for ever, such as <c>south-korea</c>; unique over all kinds.</summary>
    public string Id { get; }

    /// <summary>The name shown, in English.</summary>
    public string Name { get; }

    /// <summary>Other names, in the data's order.</summary>
    public IReadOnlyList<EntityName> Names { get; }

    /// <summary>Codes and numbers that others know the entity by.</summary>
    public IReadOnlyList<EntityIdentifier> Identifiers { get; }

    /// <summary>A sentence or two, or null.</summary>
    public string? Summary { get; }

    /// <summary>What the entity's data rest on; may be empty.</summary>
    public IReadOnlyList<Citation> Citations => Origin.Read(ref citations, static record => record.Records(PropertyTag.Citations).Make(static part => new Citation(part)));

    private protected RecordPlace Origin { get; }

    /// <summary>The entity's code in a scheme, or null where none is known.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="on">The day that the code is to be valid on; without it, the last one that the data has.</param>
    public string? Identifier(IdentifierScheme scheme, DateOnly? on = null) =>
        Identifiers.LastOrDefault(identifier => identifier.Scheme == scheme && (on is not { } day || identifier.HeldOn(day)))?.Value;

    /// <inheritdoc />
    public bool Equals(Entity? other) => other is not null && (ReferenceEquals(this, other) || (Id == other.Id && GetType() == other.GetType()));

    /// <inheritdoc />
    public sealed override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc />
    public sealed override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>True when both are the same entity.</summary>
    public static bool operator ==(Entity? left, Entity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when they are different entities.</summary>
    public static bool operator !=(Entity? left, Entity? right) => !(left == right);
}
