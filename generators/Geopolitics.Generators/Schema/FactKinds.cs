using Geopolitics.Format;
using static Geopolitics.Generators.Schema.PropertyDefinition;

namespace Geopolitics.Generators.Schema;

/// <summary>What each kind of fact may state.</summary>
internal static class FactKinds
{
    public static readonly KindDefinition[] All =
    [
        Fact(ItemKind.Agreement, "agreements", "Agreements",
            Word("type", PropertyTag.Type, Vocabularies.AgreementType).Required(),
            References("parties", PropertyTag.Parties, KindSets.Polities).Required(),
            Place(),
            Objects("acts", PropertyTag.Acts,
                Word("act", PropertyTag.Act, Vocabularies.AgreementActType).Required(),
                Time("when", PropertyTag.When).Required(),
                Reference("party", PropertyTag.Party, KindSets.Polities)),
            Objects("obligations", PropertyTag.Obligations,
                Word("type", PropertyTag.Type, Vocabularies.ObligationType).Required(),
                References("by", PropertyTag.By, KindSets.Polities).Required(),
                References("toward", PropertyTag.Toward, KindSets.Polities)),
            Document()),
        Fact(ItemKind.Declaration, "declarations", "Declarations",
            Actors("declarers", PropertyTag.Declarers).Required(),
            Actors("addressees", PropertyTag.Addressees),
            About(),
            Document()),
        Fact(ItemKind.Statement, "statements", "Statements",
            Actor("speaker", PropertyTag.Speaker).Required(),
            Actors("addressees", PropertyTag.Addressees),
            About(),
            Reference("occasion", PropertyTag.Occasion, KindSets.Facts),
            Text("quotation", PropertyTag.Quotation)),
        Fact(ItemKind.Meeting, "meetings", "Meetings",
            Actors("attendees", PropertyTag.Attendees).Required(),
            References("absent", PropertyTag.Absent, KindSets.Actors),
            Place(),
            Reference("series", PropertyTag.Series, KindSets.MeetingSeries),
            Word("format", PropertyTag.Format, Vocabularies.MeetingFormat).Required(),
            About()),
        Fact(ItemKind.Recognition, "recognitions", "Recognitions",
            Reference("by", PropertyTag.By, KindSets.State).Required(),
            Reference("of", PropertyTag.Of, KindSets.StateOrOrganization).Required(),
            Word("act", PropertyTag.Act, Vocabularies.RecognitionAct).Required()),
        Fact(ItemKind.DiplomaticRelations, "diplomaticRelations", "DiplomaticRelationsFacts",
            References("between", PropertyTag.Between, KindSets.State).Required(),
            Word("act", PropertyTag.Act, Vocabularies.DiplomaticAct).Required()),
        Fact(ItemKind.Resolution, "resolutions", "Resolutions",
            Reference("body", PropertyTag.Body, KindSets.Organization).Required(),
            new PropertyDefinition("number", PropertyTag.Number, PropertyShape.TextOrNumber).Required(),
            Objects("votes", PropertyTag.Votes,
                Reference("by", PropertyTag.By, KindSets.State).Required(),
                Word("vote", PropertyTag.Vote, Vocabularies.VoteChoice).Required()),
            About()),
        Fact(ItemKind.Sanction, "sanctions", "Sanctions",
            Actors("by", PropertyTag.By).Required(),
            Actors("against", PropertyTag.Against).Required(),
            References("legalBasis", PropertyTag.LegalBasis, KindSets.Facts),
            About()),
        Fact(ItemKind.Membership, "memberships", "Memberships",
            Reference("member", PropertyTag.Member, KindSets.Actors).Required(),
            Reference("of", PropertyTag.Of, KindSets.Organization).Required()),
        Fact(ItemKind.Policy, "policies", "Policies",
            Reference("actor", PropertyTag.Actor, KindSets.StateOrOrganization).Required(),
            Actors("under", PropertyTag.Under),
            Toward(),
            About(),
            new PropertyDefinition("aims", PropertyTag.Aims, PropertyShape.Texts),
            new PropertyDefinition("instruments", PropertyTag.Instruments, PropertyShape.Texts),
            Document()),
        Fact(ItemKind.Position, "positions", "Positions",
            Actors("holders", PropertyTag.Holders).Required(),
            Toward(),
            About(),
            Word("stance", PropertyTag.Stance, Vocabularies.Stance).Required()),
        Fact(ItemKind.Dispute, "disputes", "Disputes",
            References("claimants", PropertyTag.Claimants, KindSets.Polities).Required(),
            References("over", PropertyTag.Over, KindSets.Place).Required(),
            Trend()),
        Fact(ItemKind.Deployment, "deployments", "Deployments",
            Reference("system", PropertyTag.System, KindSets.WeaponSystem).Required(),
            Reference("host", PropertyTag.Host, KindSets.State).Required(),
            Reference("supplier", PropertyTag.Supplier, KindSets.State),
            Actors("opposedBy", PropertyTag.OpposedBy),
            Objects("stages", PropertyTag.Stages,
                Word("stage", PropertyTag.Stage, Vocabularies.DeploymentStageType).Required(),
                Time("when", PropertyTag.When).Required())),
        Fact(ItemKind.Relation, "relations", "Relations",
            References("between", PropertyTag.Between, KindSets.Actors).Required(),
            Word("quality", PropertyTag.Quality, Vocabularies.RelationQuality).Required(),
            Trend()),
        Fact(ItemKind.Crisis, "crises", "Crises",
            Actors("actors", PropertyTag.Actors).Required(),
            About(),
            Text("outcome", PropertyTag.Outcome)),
        Fact(ItemKind.Event, "events", "Events",
            Actors("actors", PropertyTag.Actors).Required(),
            Place(),
            About()),
        Fact(ItemKind.Publication, "publications", "Publications",
            Reference("document", PropertyTag.Document, KindSets.Source).Required(),
            Actors("by", PropertyTag.By),
            About()),
        new(ItemKind.Assessment, "assessments", "Assessments",
        [
            .. Common(Text("title", PropertyTag.Title).Required(), Text("summary", PropertyTag.Summary).Required()),
            About(),
            References("aboutFacts", PropertyTag.AboutFacts, KindSets.Facts),
        ]),
        new(ItemKind.Tenure, "tenures", "Tenures",
        [
            .. Common(Text("title", PropertyTag.Title), Text("summary", PropertyTag.Summary)),
            Reference("office", PropertyTag.Office, KindSets.Office).Required(),
            Reference("holder", PropertyTag.Holder, KindSets.Person),
            new PropertyDefinition("vacant", PropertyTag.Vacant, PropertyShape.Flag),
            new PropertyDefinition("acting", PropertyTag.Acting, PropertyShape.Flag),
            Word("ended", PropertyTag.Ended, Vocabularies.TenureEnd),
        ]),
        Fact(ItemKind.Coverage, "coverages", "Coverages",
            Word("of", PropertyTag.Of, CoveredSections).Required(),
            References("entities", PropertyTag.Entities, KindSets.Subjects).Required()),
    ];

    /// <summary>The sections of facts, in the order of <see cref="ItemKind"/>.</summary>
    private static string[] CoveredSections =>
    [
        "agreements", "declarations", "statements", "meetings", "recognitions", "diplomaticRelations", "resolutions", "sanctions", "memberships",
        "policies", "positions", "disputes", "deployments", "relations", "crises", "events", "publications", "assessments", "tenures", "coverages",
    ];

    public static PropertyDefinition Citations() => Objects("citations", PropertyTag.Citations,
        Reference("source", PropertyTag.Source, KindSets.Source).Required(),
        Text("locator", PropertyTag.Locator),
        new PropertyDefinition("ref", PropertyTag.Reference, PropertyShape.TextOrTexts),
        new PropertyDefinition("supports", PropertyTag.Supports, PropertyShape.PropertyNames),
        new PropertyDefinition("says", PropertyTag.Says, PropertyShape.Says),
        Text("quotation", PropertyTag.Quotation));

    private static KindDefinition Fact(ItemKind kind, string section, string constantsClass, params PropertyDefinition[] own) => new(
        kind, section, constantsClass,
        [.. Common(Text("title", PropertyTag.Title).Required(), Text("summary", PropertyTag.Summary)), .. own]);

    private static PropertyDefinition[] Common(PropertyDefinition title, PropertyDefinition summary) =>
    [
        Text("id", PropertyTag.Id).Required(),
        title,
        Time("when", PropertyTag.When).Required(),
        summary,
        References("topics", PropertyTag.Topics, KindSets.Topic),
        Word("standing", PropertyTag.Standing, Vocabularies.Standing).Required(),
        References("assertedBy", PropertyTag.AssertedBy, KindSets.Asserters),
        Citations().Required(),
        new PropertyDefinition("contested", PropertyTag.Contested, PropertyShape.PropertyNames),
        References("supersedes", PropertyTag.Supersedes, KindSets.Facts),
        References("echoes", PropertyTag.Echoes, KindSets.Facts),
        References("partOf", PropertyTag.PartOf, KindSets.Facts),
        References("contradicts", PropertyTag.Contradicts, KindSets.Facts),
        References("respondsTo", PropertyTag.RespondsTo, KindSets.Facts),
    ];

    private static PropertyDefinition About() => References("about", PropertyTag.About, KindSets.Subjects);

    private static PropertyDefinition Toward() => References("toward", PropertyTag.Toward, KindSets.Subjects);

    private static PropertyDefinition Place() => Reference("place", PropertyTag.Place, KindSets.Place);

    private static PropertyDefinition Trend() => Word("trend", PropertyTag.Trend, Vocabularies.Trend);

    private static PropertyDefinition Document() => Reference("document", PropertyTag.Document, KindSets.Source);
}
