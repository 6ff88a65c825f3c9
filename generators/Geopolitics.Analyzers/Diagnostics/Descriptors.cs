using Geopolitics.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Diagnostics;

/// <summary>The catalogue of diagnostics about C#. Each has a page of its own below the help address.</summary>
internal static class Descriptors
{
    private const string Category = "Geopolitics";

    public static readonly DiagnosticDescriptor KnownId = new(
        DiagnosticIds.KnownId, "Literal names what has a constant",
        "`{0}` has a constant, which the compiler checks: `{1}`",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpAddress.Of(DiagnosticIds.KnownId));

    public static readonly DiagnosticDescriptor UnknownId = new(
        DiagnosticIds.UnknownId, "Literal names no id",
        "No {0} has the {1} `{2}`{3}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpAddress.Of(DiagnosticIds.UnknownId));

    public static readonly DiagnosticDescriptor ObsoleteId = new(
        DiagnosticIds.ObsoleteId, "Literal names an obsolete id",
        "The id `{0}` is obsolete{1}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpAddress.Of(DiagnosticIds.ObsoleteId));

    public static readonly DiagnosticDescriptor BadTime = new(
        DiagnosticIds.BadTime, "Literal is not EDTF",
        "`{0}` is not a date in EDTF: {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpAddress.Of(DiagnosticIds.BadTime));

    public static readonly DiagnosticDescriptor NoDay = new(
        DiagnosticIds.NoDay, "Arguments are no day",
        "There is no such day: {0}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpAddress.Of(DiagnosticIds.NoDay));

    public static readonly DiagnosticDescriptor OutsideExistence = new(
        DiagnosticIds.OutsideExistence, "Day outside the existence of what is asked about",
        "`{0}` did not exist on {1}; it existed {2}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpAddress.Of(DiagnosticIds.OutsideExistence));

    public static readonly DiagnosticDescriptor HiddenExtensionMember = new(
        DiagnosticIds.HiddenExtensionMember, "Constant hides one of another package",
        "`{0}` is the library's; {1} has one of that name, which C# cannot reach so: if that is meant, write `{2}`",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpAddress.Of(DiagnosticIds.HiddenExtensionMember));
}
