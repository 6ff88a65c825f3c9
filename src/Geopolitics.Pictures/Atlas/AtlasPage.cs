using System.Globalization;
using Geopolitics.Pictures.Facts;
using Geopolitics.Pictures.Markup;
using Geopolitics.Pictures.Pages;

namespace Geopolitics.Pictures.Atlas;

/// <summary>What all pages of the site have: the way to the others, the search, the day.</summary>
/// <param name="contents">What the site is of.</param>
/// <param name="path">The path of the page.</param>
internal sealed class AtlasPage(AtlasContents contents, string path)
{
    private const string SiteName = "Atlas of Geopolitics";

    public AtlasContents Contents => contents;

    /// <summary>Where items are, seen from the page.</summary>
    public ItemLinks Links { get; } = new(
        fact => SiteAddress.Link(path, SiteAddress.Of(fact)),
        entity => SiteAddress.Link(path, SiteAddress.Of(entity)));

    public LinkTarget To(string other) => SiteAddress.Link(path, other);

    public void Write(TextWriter output, string title, string? subtitle, Action<MarkupWriter> content, string? description = null, Action<MarkupWriter>? head = null)
    {
        var shell = new PageShell
        {
            Title = title,
            Subtitle = subtitle,
            Description = description ?? subtitle,
            SiteName = title == SiteName ? null : SiteName,
            DataVersion = contents.Catalog.DataVersion,
            Shared = new(To(SiteAddress.Stylesheet), To(SiteAddress.Script), To(SiteAddress.Icon)),
            Head = head,
            Navigation = WriteNavigation,
        };
        shell.Write(output, content);
    }

    /// <summary>A count as people write it: <c>2,657</c>.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private void WriteNavigation(MarkupWriter html)
    {
        html.Begin("div", ("class", "bar")).Begin("nav", ("aria-label", "Site"));
        html.Begin("a", ("href", To(SiteAddress.Index)), ("class", "home"), ("aria-current", path == SiteAddress.Index ? "page" : null)).Text(SiteName).End().Text(" ");
        html.Begin("a", ("href", To(SiteAddress.Coverage)), ("aria-current", path == SiteAddress.Coverage ? "page" : null)).Text("Coverage").End();
        html.End().Line();

        // What only a script can do shows once it runs.
        html.Begin("div", ("class", "tools"), ("id", "_tools"), ("hidden", true));
        html.Begin("div", ("class", "search"), ("role", "search"));
        html.Element("label", "Search", ("for", "_search"));
        html.Empty(
            "input", ("id", "_search"), ("type", "text"), ("role", "combobox"), ("aria-expanded", "false"), ("aria-controls", "_results"), ("aria-autocomplete", "list"), ("aria-describedby", "_found"),
            ("autocomplete", "off"), ("autocapitalize", "off"), ("spellcheck", "false"), ("placeholder", "A name, a title, a code"), ("data-files", NameIndex.FileCount(contents)));
        html.Begin("ul", ("id", "_results"), ("role", "listbox"), ("aria-label", "What is found"), ("hidden", true)).End();
        html.Begin("p", ("id", "_found"), ("class", "unseen"), ("role", "status")).End();
        html.End().Line();
        html.Begin("div", ("class", "day"));
        html.Element("label", "As of", ("for", "_day"));
        html.Empty("input", ("id", "_day"), ("type", "date"), ("min", "0001-01-01"), ("max", "9999-12-31"));
        html.Element("button", "Any day", ("type", "button"), ("id", "_any"), ("hidden", true));
        html.End().End().End().Line();
        html.Begin("div", ("class", "asof"), ("id", "_asof"), ("hidden", true));
        html.Begin("p", ("role", "status")).End();
        html.Begin("label").Empty("input", ("type", "checkbox"), ("id", "_others")).Text(" Show them too").End();
        html.End().Line();
    }
}
