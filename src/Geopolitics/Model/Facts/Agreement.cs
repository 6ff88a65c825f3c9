using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>An agreement between states or organizations.</summary>
/// <remarks><see cref="Fact.When"/> is the day it was made; coming into force and going out of it are <see cref="Acts"/>.</remarks>
public sealed partial class Agreement : Fact
{
    private LazyReference<Place> place;
    private LazyReference<Source> document;

    internal Agreement(Record record)
        : base(record)
    {
        Type = record.Word<AgreementType>(PropertyTag.Type);
        Parties = record.References<Actor>(PropertyTag.Parties);
        place = record.Reference<Place>(PropertyTag.Place);
        Acts = record.Records(PropertyTag.Acts).Make(part => new AgreementAct(part));
        Obligations = record.Records(PropertyTag.Obligations).Make(part => new Obligation(part));
        document = record.Reference<Source>(PropertyTag.Document);
    }

    /// <inheritdoc />
    public override FactKind Kind => FactKind.Agreement;

    /// <inheritdoc />
    public override bool IsSpan => false;

    /// <summary>What sort of agreement it is.</summary>
    public AgreementType Type { get; }

    /// <summary>Its parties.</summary>
    public IReadOnlyList<Actor> Parties { get; }

    /// <summary>Where, or null where the data does not say.</summary>
    public Place? Place => place.Value;

    /// <summary>What was done with it, in the data's order.</summary>
    public IReadOnlyList<AgreementAct> Acts { get; }

    /// <summary>Who owes what to whom.</summary>
    public IReadOnlyList<Obligation> Obligations { get; }

    /// <summary>The document itself, where it is among the sources, or null.</summary>
    public Source? Document => document.Value;

    /// <summary>Whether the agreement is in force on a day, for all that its own data says.</summary>
    /// <remarks>
    /// It comes into force by an act, and goes out of it by another. An agreement that is no treaty takes effect when it is made, unless an act says otherwise;
    /// of a treaty without an act of entry into force the answer is <see cref="Certainty.Unknown"/> from its signature on.
    /// </remarks>
    internal override Certainty HoldsOn(DateOnly day)
    {
        var begun = Begun(day);
        var ended = Certainty.No;
        foreach (var act in Acts)
        {
            if (act is { Party: null, Act: AgreementActType.Termination or AgreementActType.Denunciation })
                ended = ended.Or(act.When.EndsBy(day.DayNumber - 1));
        }

        return begun.And(ended.Not());
    }

    private Certainty Begun(DateOnly day)
    {
        var begun = Certainty.No;
        var isTold = false;
        foreach (var act in Acts)
        {
            if (act is { Party: null, Act: AgreementActType.EntryIntoForce or AgreementActType.ProvisionalApplication })
            {
                isTold = true;
                begun = begun.Or(act.When.StartsBy(day));
            }
        }

        if (isTold)
            return begun;

        var made = Ask(when => when.StartsBy(day));
        return Type is AgreementType.Treaty or AgreementType.Alliance && made != Certainty.No ? Certainty.Unknown : made;
    }

    private protected override void AddParticipants(ParticipantListBuilder list)
    {
        list.Add(ParticipantRole.Party, Parties);
        list.Add(ParticipantRole.Place, Place);
    }
}
