using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A fact for a <see cref="CatalogBuilder"/>.</summary>
public abstract class FactEntry : CatalogEntry
{
    private protected FactEntry()
    {
    }

    /// <summary>When it happened or held: <c>Edtf.Parse("2026-01/..")</c>, or a <see cref="DateOnly"/>.</summary>
    public required Edtf When { get; init; }

    /// <summary>A short title; without one the fact is called after its id, and a tenure after its holder and office.</summary>
    public string? Title { get; init; }

    /// <summary>A few sentences, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>What it is about, beyond its participants.</summary>
    public IReadOnlyList<ItemId> Topics { get; init; } = [];

    /// <summary>On what footing it stands.</summary>
    public Standing Standing { get; init; }

    /// <summary>Who asserts it, where it is not simply established.</summary>
    public IReadOnlyList<ItemId> AssertedBy { get; init; } = [];

    /// <summary>What it rests on, if anything.</summary>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];

    /// <summary>The facts that it replaced.</summary>
    public IReadOnlyList<ItemId> Supersedes { get; init; } = [];

    /// <summary>The facts that it repeats in substance.</summary>
    public IReadOnlyList<ItemId> Echoes { get; init; } = [];

    /// <summary>The facts that it is part of.</summary>
    public IReadOnlyList<ItemId> PartOf { get; init; } = [];

    /// <summary>The facts that cannot be true together with it.</summary>
    public IReadOnlyList<ItemId> Contradicts { get; init; } = [];

    /// <summary>The facts that it answers.</summary>
    public IReadOnlyList<ItemId> RespondsTo { get; init; } = [];

    internal sealed override TimeBounds Bounds => TimeBounds.Of(When);

    internal override void Write(RecordBuilder record)
    {
        record.Text(PropertyTag.Title, Title);
        record.Time(PropertyTag.When, When);
        record.Text(PropertyTag.Summary, Summary);
        record.References<Topic>(PropertyTag.Topics, Topics, nameof(Topics));
        record.Word<Standing>(PropertyTag.Standing, Standing, nameof(Standing));
        record.References<Actor>(PropertyTag.AssertedBy, AssertedBy, nameof(AssertedBy));
        record.Records(PropertyTag.Citations, Citations, nameof(Citations), static (part, citation) => citation.Write(part));
        record.References<Fact>(PropertyTag.Supersedes, Supersedes, nameof(Supersedes));
        record.References<Fact>(PropertyTag.Echoes, Echoes, nameof(Echoes));
        record.References<Fact>(PropertyTag.PartOf, PartOf, nameof(PartOf));
        record.References<Fact>(PropertyTag.Contradicts, Contradicts, nameof(Contradicts));
        record.References<Fact>(PropertyTag.RespondsTo, RespondsTo, nameof(RespondsTo));
    }
}
