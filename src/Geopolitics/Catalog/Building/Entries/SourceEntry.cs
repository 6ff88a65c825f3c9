using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A <see cref="Source"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class SourceEntry : CatalogEntry
{
    /// <summary>The title as printed.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published, or null.</summary>
    public Edtf? Issued { get; init; }

    /// <summary>Its address, or null.</summary>
    public Uri? Url { get; init; }

    internal override ItemKind Kind => ItemKind.Source;

    internal override void Write(RecordBuilder record)
    {
        record.RequiredText(PropertyTag.Title, Title, nameof(Title));
        record.Text(PropertyTag.Publisher, Publisher);
        record.Time(PropertyTag.Issued, Issued);
        record.Text(PropertyTag.Url, Url?.ToString());
    }
}
