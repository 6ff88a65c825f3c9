using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>What somebody said.</summary>
public sealed partial class Statement : Fact
{
    private LazyReference<Fact> occasion;

    internal Statement(Record record)
        : base(record)
    {
        Speaker = new Representative(record.Part(PropertyTag.Speaker));
        Addressees = record.Records(PropertyTag.Addressees).Make(part => new Representative(part));
        About = record.References<Entity>(PropertyTag.About);
        occasion = record.Reference<Fact>(PropertyTag.Occasion);
        Quotation = record.OptionalText(PropertyTag.Quotation);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Statement;

    /// <inheritdoc />
    public override bool IsSpan => false;

    /// <summary>Who said it.</summary>
    public Representative Speaker { get; }

    /// <summary>To whom.</summary>
    public IReadOnlyList<Representative> Addressees { get; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Entity> About { get; }

    /// <summary>Where, or ahead of what, it was said, or null.</summary>
    public Fact? Occasion => occasion.Value;

    /// <summary>A short quotation, or null.</summary>
    public string? Quotation { get; }

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Speaker, Speaker);
        list.Add(ParticipantRole.Addressee, Addressees);
        list.Add(ParticipantRole.Subject, About);
    }
}
