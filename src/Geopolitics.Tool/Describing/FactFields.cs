using Geopolitics.Tool.Naming;

namespace Geopolitics.Tool.Describing;

/// <summary>The properties that a kind of fact has beyond those of all facts.</summary>
internal static class FactFields
{
    public static IReadOnlyList<Field> Of(Fact fact)
    {
        var list = new FieldList();
        _ = fact switch
        {
            Agreement agreement => list
                .Word("type", agreement.Type)
                .Participants("parties", agreement.Parties)
                .Participant("place", agreement.Place)
                .Add("acts", agreement.Acts.Select(Act))
                .Add("obligations", agreement.Obligations.Select(Obligation))
                .Entity("document", agreement.Document),
            Declaration declaration => list
                .Participants("declarers", declaration.Declarers)
                .Participants("addressees", declaration.Addressees)
                .Participants("about", declaration.About)
                .Entity("document", declaration.Document),
            Statement statement => list
                .Participant("speaker", statement.Speaker)
                .Participants("addressees", statement.Addressees)
                .Participants("about", statement.About)
                .Add("occasion", statement.Occasion is { } occasion ? new FactValue(occasion) : null)
                .Text("quotation", statement.Quotation),
            Meeting meeting => list
                .Word("format", meeting.Format)
                .Participants("attendees", meeting.Attendees)
                .Participants("absent", meeting.Absent)
                .Participant("place", meeting.Place)
                .Participant("series", meeting.Series)
                .Participants("about", meeting.About),
            Recognition recognition => list
                .Word("act", recognition.Act)
                .Participant("by", recognition.By)
                .Participant("of", recognition.Of),
            DiplomaticRelations relations => list
                .Word("act", relations.Act)
                .Participants("between", relations.Between),
            Resolution resolution => list
                .Participant("body", resolution.Body)
                .Text("number", resolution.Number)
                .Add("votes", resolution.Votes.Select(Vote))
                .Participants("about", resolution.About),
            Sanction sanction => list
                .Participants("by", sanction.By)
                .Participants("against", sanction.Against)
                .Facts("legalBasis", sanction.LegalBasis)
                .Participants("about", sanction.About),
            Membership membership => list
                .Participant("member", membership.Member)
                .Participant("of", membership.Of),
            Policy policy => list
                .Participant("actor", policy.Actor)
                .Participants("under", policy.Under)
                .Participants("toward", policy.Toward)
                .Participants("about", policy.About)
                .Texts("aims", policy.Aims)
                .Texts("instruments", policy.Instruments)
                .Entity("document", policy.Document),
            Position position => list
                .Word("stance", position.Stance)
                .Participants("holders", position.Holders)
                .Participants("toward", position.Toward)
                .Participants("about", position.About),
            Dispute dispute => list
                .Participants("claimants", dispute.Claimants)
                .Participants("over", dispute.Over)
                .Word("trend", dispute.Trend),
            Deployment deployment => list
                .Participant("system", deployment.System)
                .Participant("host", deployment.Host)
                .Participant("supplier", deployment.Supplier)
                .Participants("opposedBy", deployment.OpposedBy)
                .Add("stages", deployment.Stages.Select(Stage)),
            Relation relation => list
                .Word("quality", relation.Quality)
                .Word("trend", relation.Trend)
                .Participants("between", relation.Between),
            Crisis crisis => list
                .Participants("actors", crisis.Actors)
                .Participants("about", crisis.About)
                .Text("outcome", crisis.Outcome),
            Event happening => list
                .Participants("actors", happening.Actors)
                .Participant("place", happening.Place)
                .Participants("about", happening.About),
            Publication publication => list
                .Entity("document", publication.Document)
                .Participants("by", publication.By)
                .Participants("about", publication.About),
            Assessment assessment => list
                .Participants("about", assessment.About)
                .Facts("aboutFacts", assessment.AboutFacts),
            Tenure tenure => list
                .Participant("office", tenure.Office)
                .Participant("holder", tenure.Holder)
                .Flag("vacant", tenure.IsVacant)
                .Flag("acting", tenure.IsActing)
                .Word("ended", tenure.Ended),
            Coverage coverage => list
                .Add("of", new WordValue(Words.Of(coverage.Of)))
                .Participants("entities", coverage.Entities)
                .Participants("about", coverage.About),
            _ => throw new NotSupportedException($"A new kind of fact: {fact.Kind}."),
        };
        return list.Fields;
    }

    private static PartsValue Act(AgreementAct act) => FieldList.Parts(
        ("", "act", [new WordValue(Words.Of(act.Act))], false),
        (" ", "when", [new TimeValue(act.When)], false),
        (" by ", "party", [act.Party is { } party ? new EntityValue(party) : null], false));

    private static PartsValue Obligation(Obligation obligation) => FieldList.Parts(
        ("", "type", [new WordValue(Words.Of(obligation.Type))], false),
        (" by ", "by", obligation.By.Select(actor => new EntityValue(actor)), true),
        (" toward ", "toward", obligation.Toward.Select(actor => new EntityValue(actor)), true));

    private static PartsValue Vote(CastVote vote) => FieldList.Parts(
        ("", "vote", [new WordValue(Words.Of(vote.Vote))], false),
        (": ", "by", [new EntityValue(vote.By)], false));

    private static PartsValue Stage(DeploymentStage stage) => FieldList.Parts(
        ("", "stage", [new WordValue(Words.Of(stage.Stage))], false),
        (" ", "when", [new TimeValue(stage.When)], false));
}
