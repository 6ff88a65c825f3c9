using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>How somebody stands to something.</summary>
public sealed partial class Position : Fact
{
    internal Position(Record record)
        : base(record)
    {
        Holders = record.Records(PropertyTag.Holders).Make(part => new Representative(part));
        Toward = record.References<Entity>(PropertyTag.Toward);
        About = record.References<Entity>(PropertyTag.About);
        Stance = record.Word<Stance>(PropertyTag.Stance);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Position;

    /// <inheritdoc />
    public override bool IsSpan => true;

    /// <summary>Whose position it is.</summary>
    public IReadOnlyList<Representative> Holders { get; }

    /// <summary>Whom it is directed at.</summary>
    public IReadOnlyList<Entity> Toward { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Entity> About { get; }

    /// <summary>What sort of stance it is.</summary>
    public Stance Stance { get; }

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Holder, Holders);
        list.Add(ParticipantRole.Target, Toward);
        list.Add(ParticipantRole.Subject, About);
    }
}
