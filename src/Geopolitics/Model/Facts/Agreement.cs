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
    internal override Certainty HoldsOn(DateOnly day) => Begun(day).And(Ended(null, null, day).Not());

    /// <summary>Whether somebody is party to it on a day, as depositaries count: from its own consent to be bound on, until it withdraws or the agreement ends.</summary>
    /// <remarks>
    /// Consent is a ratification, an accession, or an entry into force for that party alone; many treaties bind a new party only weeks after it. A denunciation takes effect
    /// some time after it, or is disputed: from then on the answer is <see cref="Certainty.Possibly"/>. A state that continues another is party by the acts of the other, too, from
    /// then on. A party without acts of its own is bound while the agreement is in force.
    /// </remarks>
    /// <param name="actor">A state or organization.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// <see cref="Certainty.Unknown"/> for one that did something else than consent, such as to sign, where others consented; and for one that is not among <see cref="Parties"/>: the
    /// data may not name all.
    /// </returns>
    public Certainty HasParty(Actor actor, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var continued = Certainty.Unknown;
        foreach (var predecessor in actor is State state ? state.Predecessors : [])
        {
            if (predecessor.Succession == SuccessionKind.Continuation && Parties.Contains(predecessor.State))
                continued = (predecessor.When?.StartsBy(day) ?? Certainty.Unknown).And(HasConsented(predecessor.State, day));
        }

        // Who goes on with what another did need not do it again.
        if (!Parties.Contains(actor) || (continued != Certainty.Unknown && !HasActsOf(actor)))
            return continued;

        var own = HasConsented(actor, day);
        return continued == Certainty.Unknown ? own : own == Certainty.Unknown ? continued : own.Or(continued);
    }

    private bool HasActsOf(Actor party) => Acts.Any(act => party.Equals(act.Party));

    private Certainty HasConsented(Actor party, DateOnly day)
    {
        var isTold = false;
        var consented = Certainty.No;
        foreach (var act in Acts)
        {
            if (!act.IsConsent || !party.Equals(act.Party))
                continue;

            // Who left and came back consents again: what ended before does not count.
            isTold = true;
            consented = consented.Or(act.When.StartsBy(day).And(Ended(party, act, day).Not()));
        }

        if (isTold)
            return consented.And(Ended(null, null, day).Not());

        return HasActsOf(party) && Acts.Any(act => act.IsConsent && act.Party is not null)
            ? Certainty.Unknown
            : HoldsOn(day).And(Ended(party, null, day).Not());
    }

    /// <summary>Whether it had ended before a day: for all, or for a party that had consented by an act.</summary>
    private Certainty Ended(Actor? party, AgreementAct? consent, DateOnly day)
    {
        var first = consent is null ? int.MinValue : TimeBounds.Of(consent.When).First;
        var ended = Certainty.No;
        foreach (var act in Acts)
        {
            if (act.Act is not (AgreementActType.Termination or AgreementActType.Denunciation) || !Equals(act.Party, party) || TimeBounds.Of(act.When).First < first)
                continue;

            // A party's notice takes effect some time later, or is disputed.
            var isNotice = act is { Act: AgreementActType.Denunciation, Party: not null };
            ended = ended.Or(act.When.EndsBy(day.AddDays(-1)).And(isNotice ? Certainty.Possibly : Certainty.Certainly));
        }

        return ended;
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
