namespace Geopolitics.Pictures.Timelines;

/// <summary>Kinds of fact that have one colour. Lanes tell the kinds apart; colour only helps the eye.</summary>
internal static class KindFamily
{
    /// <summary>The family's class in <c>marks.css</c>.</summary>
    public static string Of(FactKind kind) => kind switch
    {
        FactKind.Agreement or FactKind.Declaration or FactKind.Recognition or FactKind.DiplomaticRelations or FactKind.Membership => "accord",
        FactKind.Meeting or FactKind.Statement or FactKind.Resolution or FactKind.Publication => "talk",
        FactKind.Dispute or FactKind.Crisis or FactKind.Sanction or FactKind.Deployment => "strife",
        FactKind.Policy or FactKind.Position or FactKind.Relation or FactKind.Assessment => "stance",
        _ => "state",
    };
}
