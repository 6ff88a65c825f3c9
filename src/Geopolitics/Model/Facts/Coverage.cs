using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A source's authority for saying that the data is complete: inside, a missing fact means <i>no</i>; outside, it means <i>unknown</i>.</summary>
/// <remarks><see cref="Fact.When"/> is the period that is complete: all its days, so that <c>1990/2022</c> is complete from 1 January 1990 to 31 December 2022.</remarks>
public sealed partial class Coverage : Fact
{
    internal Coverage(Record record)
        : base(record)
    {
        Of = FactKind.Agreement + record.Number(PropertyTag.Of);
        Entities = record.References<Entity>(PropertyTag.Entities);
        About = record.References<Entity>(PropertyTag.About);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Coverage;

    /// <inheritdoc />
    public override bool IsSpan => true;

    /// <summary>The kind of fact that is complete.</summary>
    public FactKind Of { get; }

    /// <summary>Whom or what it is complete for: one entity; several offices, each of them; or several other entities, for whatever lies between any two.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>Where only the facts about these topics or entities are complete: alliances among agreements, say. Empty where all are.</summary>
    public IReadOnlyList<Entity> About { get; }

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Subject, Entities);
        list.Add(ParticipantRole.Subject, About);
    }
}
