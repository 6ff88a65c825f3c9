using Geopolitics.Format;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Binding;

/// <summary>What other files need to know of an item: its place in its file stays out, so that moving it changes nothing elsewhere.</summary>
/// <param name="Label">The short name that a reader sees: an entity's name, a source's author and year, a fact's title.</param>
internal sealed record Signature(ItemKind Kind, string Id, string Label)
{
    /// <summary>True for an item of a layer that the project builds on, which is compiled already.</summary>
    public bool IsOfLayer { get; init; }

    /// <summary>The state or organization that an office belongs to.</summary>
    public string? Of { get; init; }

    /// <summary>When a fact or period was; when a source was issued.</summary>
    public StatedTime? When { get; init; }

    /// <summary>Where <see cref="When"/> is contested, what else its sources say.</summary>
    public EquatableArray<StatedTime> OtherWhens { get; init; }

    /// <summary>When a state, office or series existed: one account a spell, and a source may tell of several.</summary>
    public EquatableArray<ExistenceAccount> Existence { get; init; }

    /// <summary>When a person was born.</summary>
    public StatedTime? Born { get; init; }

    /// <summary>When a person died.</summary>
    public StatedTime? Died { get; init; }

    /// <summary>What a tenure is of; null for all else.</summary>
    public TenureSignature? Tenure { get; init; }

    /// <summary>True for an office that several hold at a time.</summary>
    public bool HasManySeats { get; init; }

    /// <summary>The ids through which an item must not come back to itself: what a fact supersedes, what an entity is part of or came from.</summary>
    public EquatableArray<string> Ancestors { get; init; }

    /// <summary>Whether another is of the same item, and stands in the same lists: an office in its principal's, a tenure in its office's.</summary>
    public bool HasSameOutline(Signature other) => Kind == other.Kind && Id == other.Id && Of == other.Of && Tenure?.Office == other.Tenure?.Office;
}

/// <param name="Holder">Who holds the office; null for a vacancy, and where it could not be read.</param>
internal sealed record TenureSignature(string Office, string? Holder, bool IsActing, bool IsVacant);

/// <param name="Source">Whose account it is, or null where the data does not say.</param>
/// <param name="When">One spell of existence.</param>
internal sealed record ExistenceAccount(string? Source, StatedTime When);
