using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>States claim the same place.</summary>
public sealed partial class Dispute : Fact
{
    internal Dispute(Record record)
        : base(record)
    {
        Claimants = record.References<Actor>(PropertyTag.Claimants);
        Over = record.References<Place>(PropertyTag.Over);
        Trend = record.OptionalWord<Trend>(PropertyTag.Trend);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Dispute;

    /// <inheritdoc />
    public override bool IsSpan => true;

    /// <summary>Who claims it.</summary>
    public IReadOnlyList<Actor> Claimants { get; }

    /// <summary>What they claim.</summary>
    public IReadOnlyList<Place> Over { get; }

    /// <summary>Where it is heading, or null.</summary>
    public Trend? Trend { get; }

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Claimant, Claimants);
        list.Add(ParticipantRole.Disputed, Over);
    }
}
