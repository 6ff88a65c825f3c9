using Geopolitics.Pictures.Markup;

namespace Geopolitics.Pictures.Pages;

/// <summary>Stylesheet and script as files of their own, for a site whose pages have them in common.</summary>
/// <param name="Stylesheet">The stylesheet.</param>
/// <param name="Script">The script: a classic one, for browsers load no modules from a folder.</param>
/// <param name="Icon">What browsers show beside the title.</param>
internal sealed record SharedAssets(LinkTarget Stylesheet, LinkTarget Script, LinkTarget Icon)
{
    /// <summary>Only files beside the page. A page opened from a folder has no origin, so that <c>'self'</c> alone would forbid them there.</summary>
    public const string Policy = "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'";

    public void Write(MarkupWriter html)
    {
        html.Empty("link", ("rel", "icon"), ("href", Icon), ("type", "image/svg+xml")).Line();
        html.Empty("link", ("rel", "stylesheet"), ("href", Stylesheet)).Line();
        html.Begin("script", ("src", Script), ("defer", true)).End().Line();
    }
}
