using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>What an entry rests on, for a <see cref="CatalogBuilder"/>.</summary>
public sealed class CitationEntry
{
    /// <summary>The source.</summary>
    public required ItemId Source { get; init; }

    /// <summary>The place in the source, or null.</summary>
    public string? Locator { get; init; }

    /// <summary>The properties that the source vouches for, by their names in the data: <c>when</c>, <c>parties</c>.</summary>
    public IReadOnlyList<string> Supports { get; init; } = [];

    /// <summary>A short quotation, or null.</summary>
    public string? Quotation { get; init; }

    internal void Write(RecordBuilder record)
    {
        record.RequiredReference<Source>(PropertyTag.Source, Source, nameof(Source));
        record.Text(PropertyTag.Locator, Locator);
        record.Texts(PropertyTag.Supports, Supports, nameof(Supports));
        record.Text(PropertyTag.Quotation, Quotation);
    }
}
