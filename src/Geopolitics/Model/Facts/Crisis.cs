using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A crisis: a short time of high tension over an issue.</summary>
public sealed partial class Crisis : Fact
{
    internal Crisis(Record record)
        : base(record)
    {
        Actors = record.Records(PropertyTag.Actors).Make(part => new Representative(part));
        About = record.References<Entity>(PropertyTag.About);
        Outcome = record.OptionalText(PropertyTag.Outcome);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Crisis;

    /// <inheritdoc />
    public override bool IsSpan => true;

    /// <summary>Who is in it.</summary>
    public IReadOnlyList<Representative> Actors { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Entity> About { get; }

    /// <summary>How it ended, in the curators' words, or null.</summary>
    public string? Outcome { get; }

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Actor, Actors);
        list.Add(ParticipantRole.Subject, About);
    }
}
