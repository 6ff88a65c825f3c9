using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A code or number of an entity, for a <see cref="CatalogBuilder"/>.</summary>
/// <param name="scheme">Whose code it is.</param>
/// <param name="value">The code as the scheme writes it.</param>
public sealed class IdentifierEntry(IdentifierScheme scheme, string value)
{
    /// <summary>When it was the entity's, or null.</summary>
    public Edtf? When { get; init; }

    internal void Write(RecordBuilder record)
    {
        record.Word<IdentifierScheme>(PropertyTag.Scheme, scheme, nameof(scheme));
        record.RequiredText(PropertyTag.Value, value, nameof(value));
        record.Time(PropertyTag.When, When);
    }
}
