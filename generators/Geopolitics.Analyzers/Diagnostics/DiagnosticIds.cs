namespace Geopolitics.Analyzers.Diagnostics;

/// <summary>The ids of what can be wrong in C#; a number is never reused.</summary>
internal static class DiagnosticIds
{
    public const string KnownId = "GEO5001";
    public const string UnknownId = "GEO5002";
    public const string ObsoleteId = "GEO5003";
    public const string BadTime = "GEO5004";
    public const string NoDay = "GEO5005";
    public const string OutsideExistence = "GEO5006";
    public const string HiddenExtensionMember = "GEO5007";
}
