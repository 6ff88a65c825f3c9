using System.Diagnostics.CodeAnalysis;

namespace Geopolitics.Building;

/// <summary>What an entry of a <see cref="CatalogBuilder"/> refers to: an id, written as text, or an entity or fact at hand, of which only the id counts.</summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The properties that take it are its use.")]
public readonly struct ItemId : IEquatable<ItemId>
{
    private readonly string? value;

    private ItemId(string? value) => this.value = value;

    /// <summary>The id; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>An id as text; null is none.</summary>
    public static implicit operator ItemId(string? id) => new(id);

    /// <summary>An entity's id; null is none.</summary>
    public static implicit operator ItemId(Entity? entity) => new(entity?.Id);

    /// <summary>A fact's id; null is none.</summary>
    public static implicit operator ItemId(Fact? fact) => new(fact?.Id);

    /// <summary>True when both are the same id.</summary>
    public static bool operator ==(ItemId left, ItemId right) => left.Equals(right);

    /// <summary>True when they are different ids.</summary>
    public static bool operator !=(ItemId left, ItemId right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(ItemId other) => Value == other.Value;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ItemId other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Value;
}
