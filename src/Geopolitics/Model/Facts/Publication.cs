using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A document is published.</summary>
public sealed partial class Publication : Fact
{
    private LazyReference<Source> document;

    internal Publication(Record record)
        : base(record)
    {
        document = record.Reference<Source>(PropertyTag.Document);
        By = record.Records(PropertyTag.By).Make(part => new Representative(part));
        About = record.References<Entity>(PropertyTag.About);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Publication;

    /// <inheritdoc />
    public override bool IsSpan => false;

    /// <summary>The document.</summary>
    public Source Document => document.RequiredValue;

    /// <summary>Who published it.</summary>
    public IReadOnlyList<Representative> By { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Entity> About { get; }

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Publisher, By);
        list.Add(ParticipantRole.Subject, About);
    }
}
