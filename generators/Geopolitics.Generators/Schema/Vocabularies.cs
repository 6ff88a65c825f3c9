namespace Geopolitics.Generators.Schema;

/// <summary>The words of each vocabulary, in the order of the runtime's enum of the same name.</summary>
internal static class Vocabularies
{
    public static readonly string[] Standing = ["established", "reported", "assessed"];

    public static readonly string[] NameKind = ["alternative", "official", "short", "native", "romanization", "former"];

    public static readonly string[] SuccessionKind = ["succession", "continuation", "secession", "unification"];

    public static readonly string[] OfficeSeats = ["one", "many"];

    public static readonly string[] AgreementType =
    [
        "other", "treaty", "alliance", "strategic-partnership", "joint-declaration", "joint-statement", "memorandum", "protocol", "exchange-of-notes",
    ];

    public static readonly string[] AgreementActType =
    [
        "signature", "ratification", "accession", "entry-into-force", "provisional-application", "suspension", "denunciation", "termination",
    ];

    public static readonly string[] ObligationType = ["defense", "neutrality", "nonaggression", "consultation", "cooperation"];

    public static readonly string[] MeetingFormat = ["talks", "summit", "ministerial", "two-plus-two", "forum", "conference", "visit"];

    public static readonly string[] RecognitionAct = ["de-jure", "de-facto", "withheld", "withdrawn"];

    public static readonly string[] DiplomaticAct = ["opened", "broken-off", "raised", "lowered", "absent"];

    public static readonly string[] VoteChoice = ["for", "against", "abstained", "absent"];

    public static readonly string[] Stance = ["favourable", "unfavourable", "mixed"];

    public static readonly string[] Trend = ["improving", "steady", "worsening"];

    public static readonly string[] DeploymentStageType = ["proposed", "planned", "decided", "deployed", "suspended", "cancelled"];

    public static readonly string[] RelationQuality = ["allied", "cooperative", "neutral", "strained", "hostile"];

    public static readonly string[] TenureEnd = ["resigned", "dismissed", "term-ended", "replaced", "died", "abolished"];

    public static readonly string[] IdentifierScheme =
    [
        "iso3166-1-alpha-2", "iso3166-1-alpha-3", "iso3166-1-numeric", "iso3166-3", "m49", "cow", "gleditsch-ward", "wikidata", "unsc",
    ];
}
