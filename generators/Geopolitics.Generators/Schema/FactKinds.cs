using Geopolitics.Format;
using static Geopolitics.Generators.Schema.PropertyDefinition;

namespace Geopolitics.Generators.Schema;

/// <summary>What each kind of fact may state.</summary>
internal static class FactKinds
{
    /// <summary>The sections of facts, in the order of <see cref="ItemKind"/>.</summary>
    private static readonly string[] Sections =
    [
        "agreements", "declarations", "statements", "meetings", "recognitions", "diplomaticRelations", "resolutions", "sanctions", "memberships",
        "policies", "positions", "disputes", "deployments", "relations", "crises", "events", "publications", "assessments", "tenures", "coverages",
    ];

    public static readonly KindDefinition[] All =
    [
        Fact(ItemKind.Agreement, "agreements", "Agreements", "An agreement between states or organizations; `when` is the moment of its making.",
            Word("type", PropertyTag.Type, Vocabularies.AgreementType, "What sort of agreement it is.").Required(),
            References("parties", PropertyTag.Parties, KindSets.Polities, "Its parties.").Required(),
            Place("Where it was made."),
            Objects("acts", PropertyTag.Acts, "What was done with it, each act with its day.",
                Word("act", PropertyTag.Act, Vocabularies.AgreementActType, "What was done.").Required(),
                Time("when", PropertyTag.When, "When it was done.").Required(),
                Reference("party", PropertyTag.Party, KindSets.Polities, "The party that did it, where the parties differ.")),
            Objects("obligations", PropertyTag.Obligations, "What the parties owe one another.",
                Word("type", PropertyTag.Type, Vocabularies.ObligationType, "What is owed.").Required(),
                References("by", PropertyTag.By, KindSets.Polities, "Who owes it.").Required(),
                References("toward", PropertyTag.Toward, KindSets.Polities, "Whom it is owed to.")),
            Document()),
        Fact(ItemKind.Declaration, "declarations", "Declarations", "A declaration; `when` is a moment.",
            Actors("declarers", PropertyTag.Declarers, "Who declares.").Required(),
            Actors("addressees", PropertyTag.Addressees, "Whom it is addressed to."),
            About(),
            Document()),
        Fact(ItemKind.Statement, "statements", "Statements", "What somebody said; `when` is a moment.",
            Actor("speaker", PropertyTag.Speaker, "Who speaks.").Required(),
            Actors("addressees", PropertyTag.Addressees, "Whom the speaker addresses."),
            About(),
            Reference("occasion", PropertyTag.Occasion, KindSets.Facts, "The fact at which it was said, or ahead of which."),
            Text("quotation", PropertyTag.Quotation, "The words themselves, exact and under 25.")),
        Fact(ItemKind.Meeting, "meetings", "Meetings", "A meeting; `when` is a moment or a short span.",
            Actors("attendees", PropertyTag.Attendees, "Who is present.").Required(),
            References("absent", PropertyTag.Absent, KindSets.Actors, "Who is notably absent."),
            Place("Where they meet."),
            Reference("series", PropertyTag.Series, KindSets.MeetingSeries, "The series of meetings that it belongs to."),
            Word("format", PropertyTag.Format, Vocabularies.MeetingFormat, "What sort of meeting it is.").Required(),
            About()),
        Fact(ItemKind.Recognition, "recognitions", "Recognitions", "A state recognizes another state or an organization, or does not; `when` is a span for `withheld`, else a moment.",
            Reference("by", PropertyTag.By, KindSets.State, "The state that recognizes.").Required(),
            Reference("of", PropertyTag.Of, KindSets.StateOrOrganization, "The state or organization that is recognized.").Required(),
            Word("act", PropertyTag.Act, Vocabularies.RecognitionAct, "What the state does.").Required()),
        Fact(ItemKind.DiplomaticRelations, "diplomaticRelations", "DiplomaticRelationsFacts", "Diplomatic relations between two states change; `when` is a span for `absent`, else a moment.",
            References("between", PropertyTag.Between, KindSets.State, "The two states.").Required(),
            Word("act", PropertyTag.Act, Vocabularies.DiplomaticAct, "What changes.").Required()),
        Fact(ItemKind.Resolution, "resolutions", "Resolutions", "A body of an organization resolves; `when` is a moment.",
            Reference("body", PropertyTag.Body, KindSets.Organization, "The body that resolves.").Required(),
            new PropertyDefinition("number", PropertyTag.Number, PropertyShape.TextOrNumber, "The number of the resolution.").Required(),
            Objects("votes", PropertyTag.Votes, "How the members voted.",
                Reference("by", PropertyTag.By, KindSets.State, "The state that voted.").Required(),
                Word("vote", PropertyTag.Vote, Vocabularies.VoteChoice, "How it voted.").Required()),
            About()),
        Fact(ItemKind.Sanction, "sanctions", "Sanctions", "Sanctions by states or organizations; `when` is a span.",
            Actors("by", PropertyTag.By, "Who imposes them.").Required(),
            Actors("against", PropertyTag.Against, "Against whom.").Required(),
            References("legalBasis", PropertyTag.LegalBasis, KindSets.Facts, "The facts that they rest on in law."),
            About()),
        Fact(ItemKind.Membership, "memberships", "Memberships", "A member belongs to an organization, or stands on a list that a source publishes; `when` is a span.",
            Reference("member", PropertyTag.Member, KindSets.Actors, "The member.").Required(),
            Reference("of", PropertyTag.Of, KindSets.Groups, "What it is a member of: an organization, or the source that publishes the list (of states, say).").Required()),
        Fact(ItemKind.Policy, "policies", "Policies", "What a state or organization sets out to do; `when` is a span.",
            Reference("actor", PropertyTag.Actor, KindSets.StateOrOrganization, "Whose policy it is.").Required(),
            Actors("under", PropertyTag.Under, "Under whose government."),
            Toward(),
            About(),
            new PropertyDefinition("aims", PropertyTag.Aims, PropertyShape.Texts, "What it is to reach, in your own words."),
            new PropertyDefinition("instruments", PropertyTag.Instruments, PropertyShape.Texts, "By what means, in your own words."),
            Document()),
        Fact(ItemKind.Position, "positions", "Positions", "How somebody stands to something; `when` is a span.",
            Actors("holders", PropertyTag.Holders, "Whose position it is.").Required(),
            Toward(),
            About(),
            Word("stance", PropertyTag.Stance, Vocabularies.Stance, "What sort of stance it is.").Required()),
        Fact(ItemKind.Dispute, "disputes", "Disputes", "States claim the same place; `when` is a span.",
            References("claimants", PropertyTag.Claimants, KindSets.Polities, "Who claims it.").Required(),
            References("over", PropertyTag.Over, KindSets.Place, "The places that they claim.").Required(),
            Trend()),
        Fact(ItemKind.Deployment, "deployments", "Deployments", "A weapon system is planned for, brought to or withdrawn from a host; `when` is a span.",
            Reference("system", PropertyTag.System, KindSets.WeaponSystem, "The weapon system.").Required(),
            Reference("host", PropertyTag.Host, KindSets.State, "The state that has it on its ground, or was to.").Required(),
            Reference("supplier", PropertyTag.Supplier, KindSets.State, "The state that supplies it."),
            Actors("opposedBy", PropertyTag.OpposedBy, "Who opposes it."),
            Objects("stages", PropertyTag.Stages, "What was decided and done, each with its day.",
                Word("stage", PropertyTag.Stage, Vocabularies.DeploymentStageType, "How far it was.").Required(),
                Time("when", PropertyTag.When, "When it was so far.").Required())),
        Fact(ItemKind.Relation, "relations", "Relations", "How two get on; `when` is a span.",
            References("between", PropertyTag.Between, KindSets.Actors, "The two.").Required(),
            Word("quality", PropertyTag.Quality, Vocabularies.RelationQuality, "How they get on.").Required(),
            Trend()),
        Fact(ItemKind.Crisis, "crises", "Crises", "A short time of high tension over an issue; `when` is a span.",
            Actors("actors", PropertyTag.Actors, "Who is in it.").Required(),
            About(),
            Text("outcome", PropertyTag.Outcome, "How it ended, in your own words.")),
        Fact(ItemKind.Event, "events", "Events", "An event that is none of the others; `when` is a moment or a span.",
            Actors("actors", PropertyTag.Actors, "Who acts in it.").Required(),
            Place("Where it happens."),
            About()),
        Fact(ItemKind.Publication, "publications", "Publications", "A document is published; `when` is a moment.",
            Reference("document", PropertyTag.Document, KindSets.Source, "The document.").Required(),
            Actors("by", PropertyTag.By, "Who published it."),
            About()),
        new(ItemKind.Assessment, "assessments", "Assessments", "A judgement about entities or facts; `when` is the time that it is about. It needs `about` or `aboutFacts`.",
        [
            .. Common(Title().Required(), Text("summary", PropertyTag.Summary, "The judgement, in your own words.").Required()),
            About(),
            References("aboutFacts", PropertyTag.AboutFacts, KindSets.Facts, "The facts that it is about."),
        ]),
        new(ItemKind.Tenure, "tenures", "Tenures", "Somebody holds an office, or it is known to be vacant; `when` is a span, and both its days belong to it.",
        [
            .. Common(Title(), Summary()),
            Reference("office", PropertyTag.Office, KindSets.Office, "The office.").Required(),
            Reference("holder", PropertyTag.Holder, KindSets.Person, "Who holds it; leave it out for a vacancy."),
            new PropertyDefinition("vacant", PropertyTag.Vacant, PropertyShape.Flag, "`true` where the office is known to be without a holder."),
            new PropertyDefinition("acting", PropertyTag.Acting, PropertyShape.Flag, "`true` where the holder acts for want of a regular one."),
            Word("ended", PropertyTag.Ended, Vocabularies.TenureEnd, "How it ended."),
        ]),
        Fact(ItemKind.Coverage, "coverages", "Coverages", "A source's authority for saying that the data is complete, so that a missing fact means *no*; `when` is the period that is complete.",
            Word("of", PropertyTag.Of, new([.. Sections.Select(section => (section, $"The facts of `{section}` are complete."))]), "The section whose facts are complete.").Required(),
            References("entities", PropertyTag.Entities, KindSets.Subjects | KindSets.Source, "Whom or what it is complete for: one entity, several offices (each), or several entities (whatever lies between any two).").Required(),
            References("about", PropertyTag.About, KindSets.Subjects, "Where only the facts about these topics or entities are complete.")),
    ];

    public static PropertyDefinition Citations() => Objects("citations", PropertyTag.Citations, "The sources that vouch for it, one object each.",
        Reference("source", PropertyTag.Source, KindSets.Source, "The source.").Required(),
        Line("locator", PropertyTag.Locator, "The place in the source.").Such("¶2", "A ¶3", "item 2"),
        new PropertyDefinition("ref", PropertyTag.Reference, PropertyShape.TextOrTexts, "The row of the founding essay's inventory, or several.").Such("A3c"),
        new PropertyDefinition("supports", PropertyTag.Supports, PropertyShape.PropertyNames, "The properties that the source vouches for as they are stated here."),
        new PropertyDefinition("says", PropertyTag.Says, PropertyShape.Says, "The properties that the source gives a value of its own for, vaguer or different, with that value."),
        Text("quotation", PropertyTag.Quotation, "The source's own words, exact and under 25."));

    private static KindDefinition Fact(ItemKind kind, string section, string constantsClass, string description, params PropertyDefinition[] own) => new(
        kind, section, constantsClass, description,
        [.. Common(Title().Required(), Summary()), .. own]);

    private static PropertyDefinition[] Common(PropertyDefinition title, PropertyDefinition summary) =>
    [
        Id(),
        title,
        Time("when", PropertyTag.When, "When it was, in EDTF, never more exact than its sources.").Required(),
        summary,
        References("topics", PropertyTag.Topics, KindSets.Topic, "Its topics."),
        Word("standing", PropertyTag.Standing, Vocabularies.Standing, "On what footing the fact stands.").Required(),
        References("assertedBy", PropertyTag.AssertedBy, KindSets.Asserters, "The persons or organizations who assert it; needed where the standing is `assessed`."),
        Citations().Required(),
        new PropertyDefinition("contested", PropertyTag.Contested, PropertyShape.PropertyNames, "The properties that its sources give incompatible values for; each citation says its own."),
        References("supersedes", PropertyTag.Supersedes, KindSets.Facts, "The facts that this one ends or replaces."),
        References("echoes", PropertyTag.Echoes, KindSets.Facts, "The facts that this one repeats in substance."),
        References("partOf", PropertyTag.PartOf, KindSets.Facts, "The facts that this one is part of."),
        References("contradicts", PropertyTag.Contradicts, KindSets.Facts, "The facts that cannot be true together with this one."),
        References("respondsTo", PropertyTag.RespondsTo, KindSets.Facts, "The facts that this one answers."),
    ];

    private static PropertyDefinition Title() => Line("title", PropertyTag.Title, "A short title, the name that is shown.");

    private static PropertyDefinition Summary() => Text("summary", PropertyTag.Summary, "What happened or holds, in your own words, one to three sentences.");

    private static PropertyDefinition About() => References("about", PropertyTag.About, KindSets.Subjects, "The entities that it is about.");

    private static PropertyDefinition Toward() => References("toward", PropertyTag.Toward, KindSets.Subjects, "The entities that it is directed at.");

    private static PropertyDefinition Place(string description) => Reference("place", PropertyTag.Place, KindSets.Place, description);

    private static PropertyDefinition Trend() => Word("trend", PropertyTag.Trend, Vocabularies.Trend, "Where it is heading.");

    private static PropertyDefinition Document() => Reference("document", PropertyTag.Document, KindSets.Source, "The document itself, where it is among the sources.");
}
