using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics.Building;

/// <summary>What was done with an agreement, for a <see cref="CatalogBuilder"/>. A treaty is in force from such an act on, not from its signature.</summary>
/// <param name="act">What was done.</param>
/// <param name="when">When.</param>
public sealed class AgreementActEntry(AgreementActType act, Edtf when)
{
    /// <summary>The party that did it, where the parties differ, or null.</summary>
    public ItemId? Party { get; init; }

    internal void Write(RecordBuilder record)
    {
        record.Word<AgreementActType>(PropertyTag.Act, act, nameof(act));
        record.Time(PropertyTag.When, when);
        record.Reference<Actor>(PropertyTag.Party, Party, nameof(Party));
    }
}
