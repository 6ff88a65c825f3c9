using Geopolitics.Pictures.Markup;

namespace Geopolitics.Pictures.Atlas;

/// <summary>Where pages are. An item's is its permanent address in linked data, <c>id/japan</c>, with the ending that a folder needs: docs/decisions/0060-addresses-of-items.md.</summary>
internal static class SiteAddress
{
    public const string Index = "index.html";
    public const string Coverage = "coverage.html";
    public const string NotFound = "404.html";
    public const string Stylesheet = "atlas/atlas.css";
    public const string Script = "atlas/atlas.js";
    public const string Icon = "atlas/icon.svg";

    public static string Of(string id) => $"id/{id}.html";

    public static string Of(Entity entity) => Of(entity.Id);

    public static string Of(Fact fact) => Of(fact.Id);

    /// <summary>A part of the list of a kind, from 1.</summary>
    public static string OfKind(string kind, int part) => part == 1 ? $"kind/{kind}.html" : FormattableString.Invariant($"kind/{kind}-{part}.html");

    /// <summary>A part of what is searched, from 1.</summary>
    public static string OfNames(int part) => FormattableString.Invariant($"atlas/names-{part}.js");

    /// <summary>The way from one file to another.</summary>
    public static LinkTarget Link(string from, string to) => LinkTarget.Page(Folder(from) switch
    {
        "" => to,
        var folder when to.StartsWith(folder, StringComparison.Ordinal) => to[folder.Length..],
        _ => "../" + to,
    });

    private static string Folder(string path) => path[..(path.IndexOf('/') + 1)];
}
