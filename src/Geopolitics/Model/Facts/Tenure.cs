using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>Somebody holds an office; or it is known to be vacant.</summary>
/// <remarks>Both its days belong to it: who leaves and who arrives on one day both held the office that day.</remarks>
public sealed partial class Tenure : Fact
{
    private LazyReference<Office> office;
    private LazyReference<Person> holder;

    internal Tenure(Record record)
        : base(record)
    {
        office = record.Reference<Office>(PropertyTag.Office);
        holder = record.Reference<Person>(PropertyTag.Holder);
        IsVacant = record.Flag(PropertyTag.Vacant);
        IsActing = record.Flag(PropertyTag.Acting);
        Ended = record.OptionalWord<TenureEnd>(PropertyTag.Ended);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Tenure;

    /// <inheritdoc />
    public override bool IsSpan => true;

    /// <summary>The office.</summary>
    public Office Office => office.RequiredValue;

    /// <summary>Who holds it; null for a vacancy, or where the data does not say.</summary>
    public Person? Holder => holder.Value;

    /// <summary>True when the office is known to be without a holder.</summary>
    public bool IsVacant { get; }

    /// <summary>True when the holder acts for want of a regular one.</summary>
    public bool IsActing { get; }

    /// <summary>How it ended, or null where it has not or the data does not say.</summary>
    public TenureEnd? Ended { get; }

    private protected override string DefaultTitle => $"{(IsVacant ? "vacant" : Holder?.ToString() ?? "unknown")}, {Office}";

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Office, Office);
        list.Add(ParticipantRole.Group, Office.Of);
        list.Add(ParticipantRole.Holder, Holder);
    }
}
