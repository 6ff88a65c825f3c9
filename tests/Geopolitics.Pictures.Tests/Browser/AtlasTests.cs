using System.Globalization;

namespace Geopolitics.Pictures.Tests.Browser;

/// <summary>The atlas in a browser, from a folder without a server: searched by keyboard, seen as of a day, read aloud, on a phone, without script.</summary>
[Collection(nameof(Chromium))]
public sealed class AtlasTests(Chromium chromium, WrittenAtlas atlas) : IClassFixture<WrittenAtlas>
{
    private const string Shown = "[...document.querySelectorAll('.rows > li')].filter(row => row.offsetParent !== null).length";

    [Theory]
    [InlineData("kyung hwa kang", "kang-kyung-wha")]
    [InlineData("kyungwha", "kang-kyung-wha")]
    [InlineData("JPN", "japan")]
    [InlineData("rok russia strategic coop", "rok-russia-strategic-partnership-2008")]
    [InlineData("강경화", "kang-kyung-wha")]
    public async Task By_keyboard_alone_an_item_is_found_and_opened(string text, string id)
    {
        await using var sheet = await SearchAsync(text, $"[data-item='{id}']");
        await sheet.PressAsync("ArrowDown");

        Assert.Equal("_option-0", await sheet.AskAsync<string>("document.getElementById('_search').getAttribute('aria-activedescendant')"));

        await LeaveAsync(sheet, () => sheet.Page.Keyboard.PressAsync("Enter"));

        Assert.EndsWith($"/id/{id}.html", sheet.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escape_closes_what_is_found_and_then_empties_the_field()
    {
        await using var sheet = await SearchAsync("japan", "[role=option]");
        await sheet.PressAsync("Escape");

        Assert.Equal("japan", await sheet.AskAsync<string>("document.getElementById('_search').value"));
        Assert.True(await sheet.AskAsync<bool>("document.getElementById('_results').hidden"));

        await sheet.PressAsync("Escape");

        Assert.Equal("", await sheet.AskAsync<string>("document.getElementById('_search').value"));
    }

    [Fact]
    public async Task A_screen_reader_is_told_what_is_found_and_chosen()
    {
        await using var sheet = await SearchAsync("kyungwha", "[role=option]");
        await sheet.PressAsync("ArrowDown");
        var nodes = await sheet.ReadAloudAsync();

        Assert.Contains(nodes, node => node is { Role: "combobox", Name: "Search" });
        Assert.Contains(nodes, node => node is { Role: "listbox", Name: "What is found" });
        Assert.StartsWith("Kang Kyung-wha", await sheet.AskAsync<string>("document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent"), StringComparison.Ordinal);
        Assert.Equal(1, await sheet.AskAsync<int>("document.querySelectorAll('#_results [aria-selected=true]').length"));
        Assert.EndsWith("found", await sheet.AskAsync<string>("document.getElementById('_found').textContent"), StringComparison.Ordinal);
        await sheet.AssertAccessibleAsync();
    }

    [Theory]
    [InlineData("1950-06-25")]
    [InlineData("2018-07-31")]
    public async Task As_of_a_day_a_page_shows_what_the_library_answers(string text)
    {
        var day = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var answers = Catalog.Shipped.Facts<Membership>().ToList().ConvertAll(fact => Catalog.Shipped.Facts().InForceOn(day).Answer(fact));
        await using var sheet = await OpenAsync("kind/membership.html", fragment: "#on=" + text);

        Assert.Equal(answers.Count(answer => answer != Certainty.No), await sheet.AskAsync<int>(Shown));
        Assert.Equal(answers.Count(answer => answer == Certainty.Possibly), await sheet.AskAsync<int>("document.querySelectorAll('.rows .mark.possibly').length"));
        Assert.Equal(answers.Count(answer => answer == Certainty.Unknown), await sheet.AskAsync<int>("document.querySelectorAll('.rows .mark.unknown').length"));

        await sheet.ClickAsync("#_others");

        Assert.Equal(answers.Count, await sheet.AskAsync<int>(Shown));
    }

    [Fact]
    public async Task The_day_goes_along_with_links_and_into_the_address()
    {
        await using var sheet = await OpenAsync("id/japan.html");
        await sheet.AskAsync<object?>("(day => { day.value = '2018-07-31'; day.dispatchEvent(new Event('input')); })(document.getElementById('_day'))");

        Assert.EndsWith("#on=2018-07-31", sheet.Page.Url, StringComparison.Ordinal);

        await LeaveAsync(sheet, () => sheet.Page.ClickAsync(".rows > li:not(.is-no) a"));

        Assert.EndsWith("#on=2018-07-31", sheet.Page.Url, StringComparison.Ordinal);
        Assert.Equal("2018-07-31", await sheet.AskAsync<string>("document.getElementById('_day').value"));
        Assert.StartsWith("On 31 July 2018 it ", await sheet.AskAsync<string>("document.querySelector('.answer').textContent"), StringComparison.Ordinal);

        await sheet.ClickAsync("#_any");

        Assert.EndsWith(".html", sheet.Page.Url, StringComparison.Ordinal);
        Assert.False(await sheet.AskAsync<bool>("[...document.links].some(link => link.hash.includes('on='))"));
    }

    [Fact]
    public async Task Places_on_a_page_keep_the_day()
    {
        await using var sheet = await OpenAsync("id/japan.html", fragment: "#on=2018-07-31");
        await sheet.ClickAsync(".contents a");

        Assert.EndsWith("#_agreement&on=2018-07-31", sheet.Page.Url, StringComparison.Ordinal);

        // It scrolls smoothly.
        await sheet.Page.WaitForExpressionAsync("Math.abs(document.getElementById('_agreement').getBoundingClientRect().top) < 300");
        Assert.Equal("2018-07-31", await sheet.AskAsync<string>("document.getElementById('_day').value"));
    }

    [Fact]
    public async Task Without_script_everything_is_there_and_no_control_that_does_nothing()
    {
        await using var sheet = await OpenAsync("kind/membership.html", hasScript: false, fragment: "#on=1800-01-01");

        Assert.Null(await sheet.Page.QuerySelectorAsync("#_tools:not([hidden])"));
        Assert.Equal(Catalog.Shipped.Facts<Membership>().Count(), (await sheet.Page.QuerySelectorAllAsync(".rows > li")).Length);
        Assert.Null(await sheet.Page.QuerySelectorAsync(".is-no"));
    }

    [Theory]
    [InlineData("index.html", "light")]
    [InlineData("index.html", "dark")]
    [InlineData("coverage.html", "light")]
    [InlineData("id/kang-pompeo-talks-2019.html", "light")]
    [InlineData("id/kang-pompeo-talks-2019.html", "dark")]
    [InlineData("id/kang-kyung-wha.html", "dark")]
    [InlineData("id/rinna-2019.html", "light")]
    [InlineData("kind/state.html", "dark")]
    [InlineData("404.html", "dark")]
    public async Task A_page_is_accessible_in_both_schemes_and_as_wide_as_a_phone(string path, string scheme)
    {
        await using var sheet = await OpenAsync(path, width: 360, scheme: scheme, fragment: "#on=2018-07-31");

        await sheet.AssertNotWiderThanScreenAsync();
        await sheet.AssertAccessibleAsync();
    }

    /// <summary>The first page, with something searched for and found.</summary>
    private async Task<Sheet> SearchAsync(string text, string found)
    {
        var sheet = await OpenAsync("index.html");
        await sheet.PressAsync("/");
        await sheet.Page.Keyboard.SendCharacterAsync(text);
        await sheet.Page.WaitForSelectorAsync("#_results " + found);
        return sheet;
    }

    /// <summary>Goes to another page, by whatever leads there.</summary>
    private static async Task LeaveAsync(Sheet sheet, Func<Task> go)
    {
        var opened = sheet.Page.WaitForNavigationAsync();
        await go();
        await opened;
    }

    private Task<Sheet> OpenAsync(string path, int width = 1200, string scheme = "light", bool hasScript = true, string fragment = "") =>
        chromium.OpenAsync(new Uri(atlas.Root, path), atlas.Root, width, scheme, hasScript, fragment);
}
