namespace Geopolitics.Generators.Diagnostics;

/// <summary>What can be wrong; the number is the id's, <c>GEO0001</c> to <c>GEO9999</c>, and is never reused.</summary>
internal enum DiagnosticId
{
    NotJson = 1,
    WrongType = 2,
    UnknownProperty = 3,
    MissingProperty = 4,
    DuplicateProperty = 5,
    UnknownWord = 6,
    BadText = 7,
    TooLong = 8,
    NotUtf8 = 9,

    UnknownId = 1001,
    WrongKind = 1002,
    DuplicateId = 1003,
    Cycle = 1004,
    LayerConflict = 1005,

    // 2002 was given up before the first release; like any id it is not used again.
    BadTime = 2001,
    StateDidNotExist = 2003,
    ExistenceDisputed = 2004,
    PersonNotAlive = 2005,
    OfficeNotHeld = 2006,
    TwoHolders = 2007,
    SupersedesLater = 2008,
    MeetingOutsideSeries = 2009,
    EndsBeforeItBegins = 2010,

    NoCitation = 3001,
    UnsupportedDate = 3002,
    SingleVagueSource = 3003,
    UntoldContradiction = 3004,
    QuotationTooLong = 3005,
    SourceNeverCited = 3006,
    SourceOlderThanFact = 3007,
    AssessedByNobody = 3008,
    ContestedWithoutValues = 3009,
    TenureOfNobody = 3010,
    AssessmentAboutNothing = 3011,

    NotSlug = 4001,
    NameClash = 4002,
    ConfusableText = 4003,
    PublishedIdVanished = 4004,
    RedirectOfLiveId = 4005,
    RedirectChain = 4006,
    BadPublishedId = 4007,
    ExtensionNameTaken = 4008,
    NoExtensionMembers = 4009,
    UnknownAccessibility = 4010,

    InternalFault = 9001,
}
