using Microsoft.CodeAnalysis;

namespace Geopolitics.Generators.Diagnostics;

/// <summary>The catalogue of diagnostics. Each has a page of its own below the help address.</summary>
internal static class Descriptors
{
    private const string Category = "Geopolitics";
    private const string HelpAddress = "https://github.com/geopolitics-dotnet/geopolitics/blob/main/docs/diagnostics/";

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

    public static readonly DiagnosticDescriptor BadTime = Error(
        "GEO2001", "Date is not EDTF",
        "`{0}` is not a date in EDTF: {1}");

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

    public static readonly DiagnosticDescriptor NotSlug = Error(
        "GEO4001", "Id is not a slug",
        "`{0}` is not a slug: an id is made of `a-z`, `0-9` and single hyphens between them");

    public static readonly DiagnosticDescriptor NameClash = Error(
        "GEO4002", "Id gives a C# name that is taken",
        "The id `{0}` gives the constant `{1}`, which {2}; choose another id");

    public static readonly DiagnosticDescriptor InternalFault = Error(
        "GEO9001", "Geopolitics generator failed",
        "The Geopolitics generator failed on {0}; please report this with the file: {1}");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new[]
    {
        NotJson, WrongType, UnknownProperty, MissingProperty, DuplicateProperty, UnknownWord, BadText, TooLong, NotUtf8,
        UnknownId, WrongKind, DuplicateId, Cycle,
        BadTime, StateDidNotExist, ExistenceDisputed, PersonNotAlive, OfficeNotHeld, TwoHolders, SupersedesLater, MeetingOutsideSeries, EndsBeforeItBegins,
        NotSlug, NameClash, InternalFault,
    }.ToDictionary(descriptor => descriptor.Id);

    public static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    public static DiagnosticDescriptor Of(DiagnosticId id) => ById[$"GEO{(int)id:0000}"];

    private static DiagnosticDescriptor Error(string id, string title, string message) => Described(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Described(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Described(string id, string title, string message, DiagnosticSeverity severity) => new(
        id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: $"{HelpAddress}{id}.md");
}
