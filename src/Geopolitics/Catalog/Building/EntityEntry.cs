using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>An entity for a <see cref="CatalogBuilder"/>.</summary>
public abstract class EntityEntry : CatalogEntry
{
    private protected EntityEntry()
    {
    }

    /// <summary>The name shown.</summary>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<NameEntry> Names { get; init; } = [];

    /// <summary>Codes and numbers that others know it by.</summary>
    public IReadOnlyList<IdentifierEntry> Identifiers { get; init; } = [];

    /// <summary>A few sentences, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>What it rests on, if anything.</summary>
    public IReadOnlyList<CitationEntry> Citations { get; init; } = [];

    internal override void Write(RecordBuilder record)
    {
        record.RequiredText(PropertyTag.Name, Name, nameof(Name));
        record.Records(PropertyTag.Names, Names, nameof(Names), static (part, name) => name.Write(part));
        record.Records(PropertyTag.Identifiers, Identifiers, nameof(Identifiers), static (part, identifier) => identifier.Write(part));
        record.Text(PropertyTag.Summary, Summary);
        record.Records(PropertyTag.Citations, Citations, nameof(Citations), static (part, citation) => citation.Write(part));
    }
}
