using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>What was done with an agreement, and when.</summary>
public sealed class AgreementAct
{
    private LazyReference<Actor> party;

    internal AgreementAct(Record record)
    {
        party = record.Reference<Actor>(PropertyTag.Party);
        Act = record.Word<AgreementActType>(PropertyTag.Act);
        When = record.Time(PropertyTag.When);
    }

    /// <summary>The party that did it; null for all.</summary>
    public Actor? Party => party.Value;

    /// <summary>What was done.</summary>
    public AgreementActType Act { get; }

    /// <summary>When.</summary>
    public Edtf When { get; }

    /// <summary>Whether who did it consented to be bound by it.</summary>
    internal bool IsConsent => Act is AgreementActType.Ratification or AgreementActType.Accession or AgreementActType.EntryIntoForce or AgreementActType.ProvisionalApplication;

    /// <inheritdoc />
    public override string ToString() => Party is null ? $"{Act} {When}" : $"{Act} {When} ({Party})";
}
