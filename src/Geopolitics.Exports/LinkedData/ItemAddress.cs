namespace Geopolitics.Exports.LinkedData;

/// <summary>The addresses that name our items in linked data: docs/decisions/0060-addresses-of-items.md.</summary>
internal static class ItemAddress
{
    private const string Items = "https://geopolitics-dotnet.github.io/geopolitics/id/";

    public static string Of(string id) => Items + id;
}
