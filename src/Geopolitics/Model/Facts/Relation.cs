using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>How two get on.</summary>
public sealed partial class Relation : Fact
{
    internal Relation(Record record)
        : base(record)
    {
        Between = record.References<Actor>(PropertyTag.Between);
        Quality = record.Word<RelationQuality>(PropertyTag.Quality);
        Trend = record.OptionalWord<Trend>(PropertyTag.Trend);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Relation;

    /// <inheritdoc />
    public override bool IsSpan => true;

    /// <summary>The two.</summary>
    public IReadOnlyList<Actor> Between { get; }

    /// <summary>How they get on.</summary>
    public RelationQuality Quality { get; }

    /// <summary>Where it is heading, or null.</summary>
    public Trend? Trend { get; }

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Side, Between);
    }
}
