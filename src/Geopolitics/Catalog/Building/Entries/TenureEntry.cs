using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>A <see cref="Tenure"/> for a <see cref="CatalogBuilder"/>.</summary>
public sealed class TenureEntry : FactEntry
{
    /// <summary>The office.</summary>
    public required ItemId Office { get; init; }

    /// <summary>Who holds it; null for a vacancy.</summary>
    public ItemId? Holder { get; init; }

    /// <summary>True when the office is known to be without a holder.</summary>
    public bool IsVacant { get; init; }

    /// <summary>True when the holder acts for want of a regular one.</summary>
    public bool IsActing { get; init; }

    /// <summary>How it ended, or null.</summary>
    public TenureEnd? Ended { get; init; }

    internal override ItemKind Kind => ItemKind.Tenure;

    internal override void Write(RecordBuilder record)
    {
        base.Write(record);
        record.RequiredReference<Office>(PropertyTag.Office, Office, nameof(Office));
        record.Reference<Person>(PropertyTag.Holder, Holder, nameof(Holder));
        record.Flag(PropertyTag.Vacant, IsVacant);
        record.Flag(PropertyTag.Acting, IsActing);
        record.Word<TenureEnd>(PropertyTag.Ended, Ended, nameof(Ended));
    }
}
