using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A resolution of an international body.</summary>
public sealed partial class Resolution : Fact
{
    private LazyReference<Organization> body;

    internal Resolution(Record record)
        : base(record)
    {
        body = record.Reference<Organization>(PropertyTag.Body);
        Number = record.Text(PropertyTag.Number);
        Votes = record.Records(PropertyTag.Votes).Make(part => new CastVote(part));
        About = record.References<Entity>(PropertyTag.About);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Resolution;

    /// <inheritdoc />
    public override bool IsSpan => false;

    /// <summary>The body that adopted it.</summary>
    public Organization Body => body.RequiredValue;

    /// <summary>Its number as the body writes it.</summary>
    public string Number { get; }

    /// <summary>The votes that the data has.</summary>
    public IReadOnlyList<CastVote> Votes { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Entity> About { get; }

    internal override Certainty HoldsOn(DateOnly day) => Ask(when => when.StartsBy(day));

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Body, Body);
        list.Add(ParticipantRole.Voter, Votes.Select(vote => vote.By));
        list.Add(ParticipantRole.Subject, About);
    }
}
