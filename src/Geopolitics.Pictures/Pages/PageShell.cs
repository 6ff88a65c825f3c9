using Geopolitics.Pictures.Markup;

namespace Geopolitics.Pictures.Pages;

/// <summary>What all pages have: title, policy, stylesheet, the link that skips to the content, the foot that tells what the data is.</summary>
internal sealed record PageShell
{
    /// <summary>The id of the content. Ids of ours have an underscore, so that no slug is one of them.</summary>
    public const string ContentId = "_content";

    /// <summary>The title of the page, and its first heading.</summary>
    public required string Title { get; init; }

    /// <summary>A line below the title.</summary>
    public string? Subtitle { get; init; }

    /// <summary>A sentence for search engines and previews.</summary>
    public string? Description { get; init; }

    /// <summary>The version of the data, for the foot.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Stylesheets after the one of all pages, by file name.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>Scripts, by file name; they are one module.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>Stylesheet and script in files of their own, in place of <see cref="Styles"/> and <see cref="Scripts"/> inside the page.</summary>
    public SharedAssets? Shared { get; init; }

    /// <summary>What a browser's tab names beside the title, or null.</summary>
    public string? SiteName { get; init; }

    /// <summary>More in the head: links to other pages, linked data.</summary>
    public Action<MarkupWriter>? Head { get; init; }

    /// <summary>The way to other pages, before the title.</summary>
    public Action<MarkupWriter>? Navigation { get; init; }

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where to; in UTF-8.</param>
    /// <param name="content">Writes what the page is for.</param>
    public void Write(TextWriter output, Action<MarkupWriter> content)
    {
        var style = Asset.Of(["palette.css", "page.css", .. Styles]);
        var script = Scripts.Count == 0 ? null : Asset.Of([.. Scripts]);
        var html = new MarkupWriter(output);
        html.Prologue("<!DOCTYPE html>\n").Begin("html", ("lang", "en")).Line().Begin("head").Line();
        html.Empty("meta", ("charset", "utf-8")).Line();
        html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Shared is null ? Policy(style, script) : SharedAssets.Policy)).Line();
        html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Empty("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Empty("meta", ("name", "referrer"), ("content", "no-referrer")).Line();
        html.Element("title", SiteName is null ? Title : $"{Title} · {SiteName}").Line();
        if (Description is not null)
            html.Empty("meta", ("name", "description"), ("content", Description)).Line();
        Head?.Invoke(html);
        if (Shared is null)
            html.Style(style);
        else
            Shared.Write(html);
        html.End().Line();

        html.Begin("body").Line();
        html.Begin("a", ("class", "skip"), ("href", LinkTarget.Fragment(ContentId))).Text("Skip to the content").End().Line();
        html.Begin("header", ("class", "masthead"));
        Navigation?.Invoke(html);
        html.Element("h1", Title, ("dir", "auto"));
        if (Subtitle is not null)
            html.Element("p", Subtitle, ("class", "subtitle"), ("dir", "auto"));
        html.End().Line();
        html.Begin("main", ("id", ContentId), ("tabindex", "-1")).Line();
        content(html);
        html.End().Line();
        html.Begin("footer").Begin("p").Text($"Geopolitics, data version {DataVersion}. Data: CC0 1.0.").End().End().Line();
        if (script is not null)
            html.Script(script);
        html.End().Line().End().Line();
    }

    /// <summary>Nothing is fetched, and nothing runs but what we wrote.</summary>
    private static string Policy(Asset style, Asset? script) =>
        $"default-src 'none'; style-src '{style.Hash}'; script-src {(script is null ? "'none'" : $"'{script.Hash}'")}; base-uri 'none'; form-action 'none'";
}
