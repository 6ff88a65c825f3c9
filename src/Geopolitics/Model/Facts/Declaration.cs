using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>What states or their officers declare.</summary>
/// <remarks>A declaration holds from the day it is made until another supersedes it.</remarks>
public sealed partial class Declaration : Fact
{
    private LazyReference<Source> document;

    internal Declaration(Record record)
        : base(record)
    {
        Declarers = record.Records(PropertyTag.Declarers).Make(part => new Representative(part));
        Addressees = record.Records(PropertyTag.Addressees).Make(part => new Representative(part));
        About = record.References<Entity>(PropertyTag.About);
        document = record.Reference<Source>(PropertyTag.Document);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Declaration;

    /// <inheritdoc />
    public override bool IsSpan => false;

    /// <summary>Who declares.</summary>
    public IReadOnlyList<Representative> Declarers { get; }

    /// <summary>To whom.</summary>
    public IReadOnlyList<Representative> Addressees { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Entity> About { get; }

    /// <summary>The document itself, where it is among the sources, or null.</summary>
    public Source? Document => document.Value;

    internal override Certainty HoldsOn(DateOnly day) => Ask(when => when.StartsBy(day));

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Declarer, Declarers);
        list.Add(ParticipantRole.Addressee, Addressees);
        list.Add(ParticipantRole.Subject, About);
    }
}
