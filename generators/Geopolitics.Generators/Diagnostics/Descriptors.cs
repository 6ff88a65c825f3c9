using Microsoft.CodeAnalysis;

namespace Geopolitics.Generators.Diagnostics;

/// <summary>The catalogue of diagnostics. Each has a page of its own below the help address.</summary>
internal static class Descriptors
{
    private const string Category = "Geopolitics";

    public static readonly DiagnosticDescriptor NotJson = Error(
        "GEO0001", "Data file is not JSON",
        "Not JSON from here on: {0}. The rest of this file is not checked; what stands before is.");

    public static readonly DiagnosticDescriptor WrongType = Error(
        "GEO0002", "Value has the wrong type",
        "Expected {0}, found {1}");

    public static readonly DiagnosticDescriptor UnknownProperty = Error(
        "GEO0003", "Unknown property",
        "`{0}` is not a property of {1}{2}");

    public static readonly DiagnosticDescriptor MissingProperty = Error(
        "GEO0004", "Required property is missing",
        "`{0}` is missing: each of {1} needs it");

    public static readonly DiagnosticDescriptor DuplicateProperty = Error(
        "GEO0005", "Property stands twice",
        "`{0}` stands twice in this object; keep one");

    public static readonly DiagnosticDescriptor UnknownWord = Error(
        "GEO0006", "Word is not in the vocabulary",
        "`{0}` is no `{1}`{2}");

    public static readonly DiagnosticDescriptor BadText = Error(
        "GEO0007", "Text holds what no text may",
        "The text holds {0}");

    public static readonly DiagnosticDescriptor TooLong = Error(
        "GEO0008", "Text is too long",
        "{0} has {1} characters, and may have {2}");

    public static readonly DiagnosticDescriptor NotUtf8 = Error(
        "GEO0009", "Data file is not UTF-8",
        "The file was read as {0}; save it as UTF-8, for another machine may read it otherwise");

    public static readonly DiagnosticDescriptor UnknownId = Error(
        "GEO1001", "Unknown id",
        "No item has the id `{0}`{1}");

    public static readonly DiagnosticDescriptor WrongKind = Error(
        "GEO1002", "Reference to the wrong kind of item",
        "`{0}` is of the kind {1}, and here must stand {2}");

    public static readonly DiagnosticDescriptor DuplicateId = Error(
        "GEO1003", "Id stands twice",
        "The id `{0}` is taken: it stands in {1} already, and ids are unique over all files");

    public static readonly DiagnosticDescriptor Cycle = Error(
        "GEO1004", "Item comes back to itself",
        "`{0}` comes back to itself: {1}; one of these references is wrong");

    public static readonly DiagnosticDescriptor LayerConflict = Error(
        "GEO1005", "Two references have the same id",
        "The id `{0}`{3} is both in {1} and in {2}, and nobody can tell which is meant: refer to one of them, or to versions that do not share it");

    public static readonly DiagnosticDescriptor BadTime = Error(
        "GEO2001", "Date is not EDTF",
        "`{0}` is not a date in EDTF: {1}; {2}");

    public static readonly DiagnosticDescriptor StateDidNotExist = Error(
        "GEO2003", "State did not exist then",
        "{0} did not exist at {1}, but {2}{3}");

    public static readonly DiagnosticDescriptor ExistenceDisputed = Warning(
        "GEO2004", "Not all sources say that it existed then",
        "Not all sources say that {0} existed at {1}: it did {2}");

    public static readonly DiagnosticDescriptor PersonNotAlive = Error(
        "GEO2005", "Person was not alive then",
        "{0} was not alive at {1}: {2}");

    public static readonly DiagnosticDescriptor OfficeNotHeld = Error(
        "GEO2006", "Office was not held by that person then",
        "{0} was not {1} at {2}: {3}");

    public static readonly DiagnosticDescriptor TwoHolders = Error(
        "GEO2007", "Office of one seat has two holders",
        "{0} is an office of one seat, and {1} held it {2} (`{3}`): only the day of the handover may be in both tenures, unless one is `acting`");

    public static readonly DiagnosticDescriptor SupersedesLater = Error(
        "GEO2008", "Fact supersedes a later one",
        "`{0}` began at {1} and cannot supersede `{2}`, which began later, at {3}");

    public static readonly DiagnosticDescriptor MeetingOutsideSeries = Error(
        "GEO2009", "Meeting lies outside its series",
        "`{0}` was not held at {1}, but {2}");

    public static readonly DiagnosticDescriptor EndsBeforeItBegins = Error(
        "GEO2010", "End comes before the beginning",
        "`{0}` at {1} comes before `{2}` at {3}");

    public static readonly DiagnosticDescriptor NoCitation = Error(
        "GEO3001", "Fact without a citation",
        "`{0}` rests on no source; cite one at least: {{ \"source\": …, \"locator\": …, \"supports\": [ \"when\" ] }}");

    public static readonly DiagnosticDescriptor UnsupportedDate = Error(
        "GEO3002", "Exact date that no citation supports",
        "`{0}` is exact to the day, and no citation supports `{1}`; add \"{1}\" to the `supports` of the source that gives the day, or be no more exact than the sources: `{2}`");

    public static readonly DiagnosticDescriptor SingleVagueSource = Warning(
        "GEO3003", "Established on a single vague source",
        "Only {0} tells of this, without a date as exact as `{1}`; cite a second source that dates it, add \"when\" to `supports` if this one does, or make the standing `reported`");

    public static readonly DiagnosticDescriptor UntoldContradiction = Error(
        "GEO3004", "Sources contradict one another, and the fact does not say so",
        "`{0}` is `{1}` here and `{2}` with {3}, which cannot both be; correct the one that is wrong, or add \"contested\": [ \"{0}\" ] to the fact if the sources really differ");

    public static readonly DiagnosticDescriptor QuotationTooLong = Error(
        "GEO3005", "Quotation is too long",
        "The quotation has {0} words, and fewer than {1} are allowed; keep its core, and tell the rest in your own words in `summary`");

    public static readonly DiagnosticDescriptor SourceNeverCited = Warning(
        "GEO3006", "Source is never cited",
        "No item cites or follows the source `{0}`; cite it where it was used, or take it out");

    public static readonly DiagnosticDescriptor SourceOlderThanFact = Warning(
        "GEO3007", "Source is older than the fact",
        "{0} was issued {1}, before this began (`{2}`): an announcement is not the event; take \"when\" out of its `supports`, let it say what it announced (\"says\": {{ \"when\": … }}), and cite who reported the event");

    public static readonly DiagnosticDescriptor AssessedByNobody = Error(
        "GEO3008", "Assessment of nobody",
        "`{0}` is assessed, and nobody assesses it; name the persons or organizations whose judgement it is in `assertedBy`");

    public static readonly DiagnosticDescriptor ContestedWithoutValues = Warning(
        "GEO3009", "Contested without two values",
        "`{0}` is contested, and the citations give {1} of it; let each `say` its own (\"says\": {{ \"{0}\": … }}), or take it out of `contested`");

    public static readonly DiagnosticDescriptor TenureOfNobody = Error(
        "GEO3010", "Tenure of nobody",
        "The tenure `{0}` {1}");

    public static readonly DiagnosticDescriptor AssessmentAboutNothing = Error(
        "GEO3011", "Assessment of nothing",
        "The assessment `{0}` is about nothing; name the entities that it judges in `about`, or the facts in `aboutFacts`");

    public static readonly DiagnosticDescriptor NotSlug = Error(
        "GEO4001", "Id is not a slug",
        "`{0}` is not a slug: an id is made of `a-z`, `0-9` and single hyphens between them");

    public static readonly DiagnosticDescriptor NameClash = Error(
        "GEO4002", "Id gives a C# name that is taken",
        "The id `{0}` gives the constant `{1}`, which {2}; choose another id");

    public static readonly DiagnosticDescriptor ConfusableText = Error(
        "GEO4003", "Text holds a character that is not what it seems",
        "The text holds {0}; take it out, or write the letter that is meant");

    public static readonly DiagnosticDescriptor PublishedIdVanished = Error(
        "GEO4004", "Published id vanished",
        "The published id `{0}` {1}");

    public static readonly DiagnosticDescriptor RedirectOfLiveId = Error(
        "GEO4005", "Redirect from an id that is taken",
        "`{0}` cannot be redirected: {1}; a redirect leads on from an id that nothing else has");

    public static readonly DiagnosticDescriptor RedirectChain = Error(
        "GEO4006", "Redirect to a redirect",
        "`{0}` is itself redirected{1}");

    public static readonly DiagnosticDescriptor BadPublishedId = Error(
        "GEO4007", "Line of the published ids is not a kind and an id",
        "`{0}` is not a kind and an id, as `State south-korea`{1}; write the list anew with `dotnet build src/Geopolitics -t:WritePublishedIds`");

    public static readonly DiagnosticDescriptor ExtensionNameTaken = Error(
        "GEO4008", "Name beside the library's constants is taken",
        "The id `{0}` gives the constant `{1}`, a name that {2}, so that it cannot stand beside; choose another id, or set GeopoliticsExtensionMembers to false: under the prefix the name is free");

    public static readonly DiagnosticDescriptor NoExtensionMembers = Error(
        "GEO4009", "Language version has no extension members",
        "GeopoliticsExtensionMembers puts constants beside the library's by extension members, which C# 14 has and this project's C# {0} has not; set LangVersion to 14, or leave the property out: the constants under the prefix `{1}` are there in any version");

    public static readonly DiagnosticDescriptor UnknownAccessibility = Error(
        "GEO4010", "Accessibility is neither public nor internal",
        "GeopoliticsAccessibility is `{0}`, and can be `public` or `internal`; leave the property out for `internal`");

    public static readonly DiagnosticDescriptor InternalFault = Error(
        "GEO9001", "Geopolitics generator failed",
        "The Geopolitics generator failed on {0}; please report this with the file: {1}");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
    {
        NotJson, WrongType, UnknownProperty, MissingProperty, DuplicateProperty, UnknownWord, BadText, TooLong, NotUtf8,
        UnknownId, WrongKind, DuplicateId, Cycle, LayerConflict,
        BadTime, StateDidNotExist, ExistenceDisputed, PersonNotAlive, OfficeNotHeld, TwoHolders, SupersedesLater, MeetingOutsideSeries, EndsBeforeItBegins,
        NoCitation, UnsupportedDate, SingleVagueSource, UntoldContradiction, QuotationTooLong, SourceNeverCited, SourceOlderThanFact,
        AssessedByNobody, ContestedWithoutValues, TenureOfNobody, AssessmentAboutNothing,
        NotSlug, NameClash, ConfusableText, PublishedIdVanished, RedirectOfLiveId, RedirectChain, BadPublishedId, ExtensionNameTaken, NoExtensionMembers, UnknownAccessibility,
        InternalFault,
    }.ToDictionary(descriptor => descriptor.Id);

    public static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    public static DiagnosticDescriptor Of(DiagnosticId id) => ById[$"GEO{(int)id:0000}"];

    private static DiagnosticDescriptor Error(string id, string title, string message) => Described(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Described(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Described(string id, string title, string message, DiagnosticSeverity severity) => new(
        id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpAddress.Of(id));
}
