using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>An <see cref="Office"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class OfficeEntry : EntityEntry
{
    /// <summary>The state or organization whose office it is: its holder acts for it.</summary>
    public required ItemId Of { get; init; }

    /// <summary>Whether one person holds it at a time, or several.</summary>
    public OfficeSeats Seats { get; init; }

    internal override ItemKind Kind => ItemKind.Office;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.RequiredReference<Actor>(PropertyTag.Of, Of, nameof(Of));
        record.Word<OfficeSeats>(PropertyTag.Seats, Seats, nameof(Seats));
    }
}
