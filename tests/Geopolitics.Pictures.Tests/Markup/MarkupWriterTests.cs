using System.Text.Json;
using System.Xml.Linq;
using Geopolitics.Pictures.Markup;

namespace Geopolitics.Pictures.Tests.Markup;

/// <summary>Text never becomes markup.</summary>
public sealed class MarkupWriterTests
{
    [Theory]
    [InlineData("</p><script>alert(1)</script>")]
    [InlineData("\"' onclick=alert(1) x=\"")]
    [InlineData("]]> --> <!-- &amp; &#60;")]
    [InlineData("대한민국 — Россия 日本")]
    [InlineData("😀")]
    public void Text_is_read_as_it_was_written(string text)
    {
        var element = XElement.Parse(Written(html => html.Begin("p", ("title", text)).Text(text).End()));

        Assert.Equal(text, element.Value);
        Assert.Equal(text, (string?)element.Attribute("title"));
        Assert.Empty(element.Elements());
    }

    [Fact]
    public void Letters_of_all_scripts_stand_as_they_are() => Assert.Equal("<p>대한민국 — Россия</p>", Written(html => html.Element("p", "대한민국 — Россия")));

    [Theory]
    [InlineData("a\u202Eb", "a\\u202eb")]
    [InlineData("a\u2066b", "a\\u2066b")]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("a\nb", "a b")]
    [InlineData("שלום\u200F!", "שלום\u200F!")]
    public void What_would_steer_the_reader_is_shown(string text, string visible) => Assert.Equal(visible, XElement.Parse(Written(html => html.Element("p", text))).Value);

    [Fact]
    public void Half_a_letter_is_shown_as_none() => Assert.Equal("<p>a\uFFFDb</p>", Written(html => html.Element("p", "a\uD800b")));

    [Theory]
    [InlineData("onclick")]
    [InlineData("ONLOAD")]
    [InlineData("style")]
    [InlineData("href")]
    [InlineData("src")]
    [InlineData("srcdoc")]
    public void What_runs_or_fetches_cannot_be_made_of_text(string name) => Assert.Throws<ArgumentException>(() => Written(html => html.Empty("p", (name, "text"))));

    [Theory]
    [InlineData("p onclick=alert(1)")]
    [InlineData("p>")]
    public void Names_of_elements_are_names(string name) => Assert.Throws<ArgumentException>(() => Written(html => html.Empty(name)));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("vbscript:x")]
    [InlineData("no address")]
    [InlineData(null)]
    public void Only_the_web_is_linked(string? address)
    {
        Assert.Null(LinkTarget.Web(address));
        Assert.Equal("<bdi>text</bdi>", Written(html => html.Link("text", LinkTarget.Web(address))));
    }

    [Fact]
    public void An_address_of_the_web_is_encoded() =>
        Assert.Contains("href=\"https://example.org/a?b=%22%3E&amp;c=1\"", Written(html => html.Link("text", LinkTarget.Web("https://example.org/a?b=\">&c=1"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("a\"b")]
    [InlineData("a b")]
    [InlineData("")]
    public void A_place_on_a_page_is_a_slug(string id) => Assert.Throws<ArgumentException>(() => LinkTarget.Fragment(id));

    [Theory]
    [InlineData("//example.org/a.html")]
    [InlineData("/a.html")]
    [InlineData("javascript:a.html")]
    [InlineData("a/../../b c.html")]
    public void A_page_beside_is_a_relative_path(string path) => Assert.Throws<ArgumentException>(() => LinkTarget.Page(path));

    [Fact]
    public void Data_for_scripts_cannot_end_its_element()
    {
        var written = Written(html => html.Data("_data", json => json.WriteStringValue(Worlds.HostileText)));
        var data = written[(written.IndexOf('>', StringComparison.Ordinal) + 1)..written.LastIndexOf("</script>", StringComparison.Ordinal)];

        Assert.DoesNotContain('<', data);
        Assert.Equal(Worlds.HostileText, JsonSerializer.Deserialize<string>(data));
    }

    private static string Written(Action<MarkupWriter> write)
    {
        using var output = new StringWriter();
        write(new MarkupWriter(output));
        return output.ToString();
    }
}
