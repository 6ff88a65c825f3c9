using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>Sanctions by states or organizations.</summary>
public sealed partial class Sanction : Fact
{
    internal Sanction(Record record)
        : base(record)
    {
        By = record.Records(PropertyTag.By).Make(part => new Representative(part));
        Against = record.Records(PropertyTag.Against).Make(part => new Representative(part));
        LegalBasis = record.References<Fact>(PropertyTag.LegalBasis);
        About = record.References<Entity>(PropertyTag.About);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Sanction;

    /// <inheritdoc />
    public override bool IsSpan => true;

    /// <summary>Who imposes them.</summary>
    public IReadOnlyList<Representative> By { get; }

    /// <summary>Against whom.</summary>
    public IReadOnlyList<Representative> Against { get; }

    /// <summary>The facts that they rest on in law.</summary>
    public IReadOnlyList<Fact> LegalBasis { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Entity> About { get; }

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Sanctioner, By);
        list.Add(ParticipantRole.Target, Against);
        list.Add(ParticipantRole.Subject, About);
    }
}
