using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A <see cref="Statement"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class StatementEntry : FactEntry
{
    /// <summary>Who speaks, in what capacity.</summary>
    public required RepresentativeEntry Speaker { get; init; }

    /// <summary>Whom the speaker addresses.</summary>
    public IReadOnlyList<RepresentativeEntry> Addressees { get; init; } = [];

    /// <summary>What it is about.</summary>
    public IReadOnlyList<ItemId> About { get; init; } = [];

    /// <summary>The fact at which it was said, or ahead of which, or null.</summary>
    public ItemId? Occasion { get; init; }

    /// <summary>The words themselves, or null.</summary>
    public string? Quotation { get; init; }

    internal override ItemKind Kind => ItemKind.Statement;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.RequiredActor(PropertyTag.Speaker, Speaker, nameof(Speaker));
        record.Actors(PropertyTag.Addressees, Addressees, nameof(Addressees));
        record.References<Entity>(PropertyTag.About, About, nameof(About));
        record.Reference<Fact>(PropertyTag.Occasion, Occasion, nameof(Occasion));
        record.Text(PropertyTag.Quotation, Quotation);
    }
}
