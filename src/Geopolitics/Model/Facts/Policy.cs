using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>What a state or organization sets out to do.</summary>
public sealed partial class Policy : Fact
{
    private LazyReference<Actor> actor;
    private LazyReference<Source> document;

    internal Policy(Record record)
        : base(record)
    {
        actor = record.Reference<Actor>(PropertyTag.Actor);
        Under = record.Records(PropertyTag.Under).Make(part => new Representative(part));
        Toward = record.References<Entity>(PropertyTag.Toward);
        About = record.References<Entity>(PropertyTag.About);
        Aims = record.Texts(PropertyTag.Aims);
        Instruments = record.Texts(PropertyTag.Instruments);
        document = record.Reference<Source>(PropertyTag.Document);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Policy;

    /// <inheritdoc />
    public override bool IsSpan => true;

    /// <summary>Whose policy it is.</summary>
    public Actor Actor => actor.RequiredValue;

    /// <summary>Under whose government.</summary>
    public IReadOnlyList<Representative> Under { get; }

    /// <summary>Whom it is directed at.</summary>
    public IReadOnlyList<Entity> Toward { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Entity> About { get; }

    /// <summary>What it is to reach, in the curators' words.</summary>
    public IReadOnlyList<string> Aims { get; }

    /// <summary>By what means, in the curators' words.</summary>
    public IReadOnlyList<string> Instruments { get; }

    /// <summary>The document itself, where it is among the sources, or null.</summary>
    public Source? Document => document.Value;

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Actor, Actor);
        list.Add(ParticipantRole.Leader, Under);
        list.Add(ParticipantRole.Target, Toward);
        list.Add(ParticipantRole.Subject, About);
    }
}
