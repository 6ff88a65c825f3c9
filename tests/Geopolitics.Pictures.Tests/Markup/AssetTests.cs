using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Geopolitics.Pictures.Pages;

namespace Geopolitics.Pictures.Tests.Markup;

/// <summary>Stylesheets and scripts of ours, and the policy that lets nothing else in.</summary>
public sealed partial class AssetTests
{
    public static TheoryData<string> Names => new(typeof(Picture).Assembly.GetManifestResourceNames().Where(name => Path.GetExtension(name) is ".css" or ".js"));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_asset_fetches_nothing_and_makes_no_markup_of_text(string name)
    {
        var text = Asset.Of(name).Text.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal);

        Assert.All(
            (string[])["</script", "</style", "<!--", "//www", "http:", "https:", "@import", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "fetch(", "XMLHttpRequest", "import(", "localStorage"],
            forbidden => Assert.DoesNotContain(forbidden, text, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotMatch(UrlOutside(), text);
    }

    [Fact]
    public void The_policy_of_a_page_allows_what_is_in_it_and_no_more()
    {
        var html = Drawn.Html(Drawn.TimelineOf(Worlds.Hostile));
        var policy = System.Net.WebUtility.HtmlDecode(Policy().Match(html).Groups[1].Value);

        Assert.Equal(
            $"default-src 'none'; style-src '{Hash(Style().Match(html).Groups[1].Value)}'; script-src '{Hash(Script().Match(html).Groups[1].Value)}'; base-uri 'none'; form-action 'none'",
            policy);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]+)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<script type=\"module\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex(@"url\((?!#)")]
    private static partial Regex UrlOutside();
}
