using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A source's authority for saying that the data is complete: inside, a missing fact means <i>no</i>; outside, it means <i>unknown</i>.</summary>
/// <remarks><see cref="Fact.When"/> is the period that is complete.</remarks>
public sealed class Coverage : Fact
{
    internal Coverage(Record record)
        : base(record)
    {
        Of = FactKind.Agreement + record.Number(PropertyTag.Of);
        Entities = record.References<Entity>(PropertyTag.Entities);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Coverage;

    /// <inheritdoc />
    public override bool IsSpan => true;

    /// <summary>The kind of fact that is complete.</summary>
    public FactKind Of { get; }

    /// <summary>Whom or what it is complete for: an office, or both sides of a pair.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Subject, Entities);
    }
}
