using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A judgement about entities or facts. <see cref="Fact.AssertedBy"/> tells whose.</summary>
/// <remarks><see cref="Fact.When"/> is the time that the judgement is about.</remarks>
public sealed partial class Assessment : Fact
{
    internal Assessment(Record record)
        : base(record)
    {
        About = record.References<Entity>(PropertyTag.About);
        AboutFacts = record.References<Fact>(PropertyTag.AboutFacts);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Assessment;

    /// <inheritdoc />
    public override bool IsSpan => true;

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Entity> About { get; }

    /// <summary>The facts that it is about.</summary>
    public IReadOnlyList<Fact> AboutFacts { get; }

    /// <summary>The judgement, in the curators' words.</summary>
    public string Judgement => Summary ?? Title;

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Subject, About);
    }
}
