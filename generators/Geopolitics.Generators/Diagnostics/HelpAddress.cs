namespace Geopolitics.Generators.Diagnostics;

/// <summary>Where the pages of the diagnostics stand, the generator's and the analyzers': docs/decisions/0006-help-addresses.md.</summary>
internal static class HelpAddress
{
    private const string Pages = "https://github.com/geopolitics-dotnet/geopolitics/blob/main/docs/diagnostics/";

    public static string Of(string id) => $"{Pages}{id}.md";
}
