using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>Another name of an entity, for a <see cref="CatalogBuilder"/>.</summary>
/// <param name="text">The name.</param>
public sealed class NameEntry(string text)
{
    /// <summary>Its language as a BCP 47 tag, or null.</summary>
    public string? Language { get; init; }

    /// <summary>What sort of name it is.</summary>
    public NameKind Kind { get; init; }

    /// <summary>When it was in use, or null.</summary>
    public Edtf? When { get; init; }

    internal void Write(RecordBuilder record)
    {
        record.RequiredText(PropertyTag.Text, text, nameof(EntityEntry.Names));
        record.Text(PropertyTag.Language, Language);
        record.Word<NameKind>(PropertyTag.Kind, Kind, nameof(Kind));
        record.Time(PropertyTag.When, When);
    }
}
