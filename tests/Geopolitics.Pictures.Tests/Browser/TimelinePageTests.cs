using PuppeteerSharp;

namespace Geopolitics.Pictures.Tests.Browser;

/// <summary>A timeline's page in a browser: by hand, by keyboard, read aloud, on a phone, with thousands of facts.</summary>
[Collection(nameof(Chromium))]
public sealed class TimelinePageTests(Chromium chromium)
{
    private const string Marks = "svg.marks";

    private static Timeline World => Drawn.TimelineOf(Worlds.Invented);

    [Fact]
    public async Task By_keyboard_alone_a_fact_is_found_opened_and_closed()
    {
        await using var sheet = await chromium.OpenAsync(World);
        await sheet.TabToAsync(Marks);
        await sheet.PressAsync("End");
        var first = await ActiveAsync(sheet);
        await sheet.PressAsync("ArrowLeft");
        var second = await ActiveAsync(sheet);
        await sheet.PressAsync("Enter");

        Assert.NotEqual(first, second);
        Assert.StartsWith(await sheet.AskAsync<string>("document.querySelector('dialog[open] h2').textContent"), second, StringComparison.Ordinal);
        Assert.True(await sheet.AskAsync<bool>("document.querySelector('dialog').contains(document.activeElement)"));

        await sheet.PressAsync("Escape");

        Assert.Null(await sheet.AskAsync<object?>("document.querySelector('dialog[open]')"));
        Assert.True(await sheet.AskAsync<bool>($"document.activeElement.matches('{Marks}')"));
    }

    [Fact]
    public async Task Up_and_down_go_from_lane_to_lane()
    {
        await using var sheet = await chromium.OpenAsync(World);
        await sheet.TabToAsync(Marks);
        await sheet.PressAsync("Home");
        var before = await ActiveLaneAsync(sheet);
        await sheet.PressAsync(before == "Coverages" ? "ArrowUp" : "ArrowDown");

        Assert.NotEqual(before, await ActiveLaneAsync(sheet));
    }

    [Fact]
    public async Task A_click_opens_summary_sources_and_quotation()
    {
        await using var sheet = await chromium.OpenAsync(World);
        await sheet.ClickAsync("[role=option][aria-label*='Pact']");
        var text = await sheet.AskAsync<string>("document.querySelector('dialog[open]').innerText");

        Assert.Contains("First, \"quoted\" sentence.", text, StringComparison.Ordinal);
        Assert.Contains("+1 to {all}", text, StringComparison.Ordinal);
        Assert.Contains("May 1988", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_leave_out_in_drawing_and_list_alike()
    {
        await using var sheet = await chromium.OpenAsync(World);
        var all = await ShownAsync(sheet);
        await sheet.Page.SelectAsync("select", "0");
        await sheet.DrawnAsync();
        var ofTopic = await ShownAsync(sheet);
        await sheet.ClickAsync(".kinds input");
        var without = await ShownAsync(sheet);

        Assert.Equal(Worlds.Invented.Facts().Count(), all.InList);
        Assert.Equal(1, ofTopic.InList);
        Assert.Equal(0, without.InList);
        Assert.All((IEnumerable<(int InList, int Drawn)>)[all, ofTopic, without], shown => Assert.Equal(shown.InList, shown.Drawn));
        Assert.Equal($"0 of {all.InList} facts", await sheet.AskAsync<string>("document.querySelector('[role=status]').textContent"));
    }

    [Fact]
    public async Task Zooming_names_smaller_units_of_time()
    {
        await using var sheet = await chromium.OpenAsync(World);
        await sheet.TabToAsync("button");
        Assert.Equal("Zoom in", await sheet.AskAsync<string>("document.activeElement.getAttribute('aria-label')"));
        for (var times = 0; times < 12; times++)
            await sheet.PressAsync("Enter");

        Assert.Matches("[A-Z][a-z]{2}", await sheet.AskAsync<string>("document.querySelector('svg.axis').textContent"));

        await sheet.ClickAsync("button[aria-label='All years']");
        Assert.DoesNotMatch("[A-Z][a-z]{2}", await sheet.AskAsync<string>("document.querySelector('svg.axis').textContent"));
    }

    [Fact]
    public async Task A_screen_reader_is_told_names_times_and_standing()
    {
        await using var sheet = await chromium.OpenAsync(World);
        var nodes = await sheet.ReadAloudAsync();

        Assert.Contains(nodes, node => node is { Role: "heading", Name: "All facts" });
        Assert.Contains(nodes, node => node is { Role: "listbox", Name: "Facts, a lane each kind" });
        Assert.Contains(nodes, node => node is { Role: "option", Name: "Joint statement of Szohôd, March 1987, Agreements, established, contested" });
        Assert.Contains(nodes, node => node is { Role: "checkbox", Name: "Agreements" });
        Assert.Contains(nodes, node => node is { Role: "button", Name: "Zoom in" });
    }

    [Theory]
    [InlineData("light", 1200)]
    [InlineData("dark", 1200)]
    [InlineData("light", 375)]
    [InlineData("dark", 375)]
    public async Task It_is_accessible_in_both_colour_schemes_and_on_a_phone(string scheme, int width)
    {
        await using var sheet = await chromium.OpenAsync(World, width, scheme);
        await sheet.AssertAccessibleAsync();
        await sheet.AssertNotWiderThanScreenAsync();
        await sheet.ClickAsync(".legend summary");
        await sheet.ClickAsync("#pact-of-klow summary");
        await sheet.AssertAccessibleAsync();
        await sheet.TabToAsync(Marks);
        await sheet.PressAsync("Enter");
        await sheet.AssertAccessibleAsync();
        await sheet.AssertNotWiderThanScreenAsync();
    }

    [Fact]
    public async Task Dark_is_dark()
    {
        await using var light = await chromium.OpenAsync(World);
        await using var dark = await chromium.OpenAsync(World, scheme: "dark");
        const string Background = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number).reduce((sum, part) => sum + part)";

        Assert.True(await light.AskAsync<int>(Background) > 700);
        Assert.True(await dark.AskAsync<int>(Background) < 120);
    }

    [Fact]
    public async Task Without_script_it_is_a_list_that_opens()
    {
        await using var sheet = await chromium.OpenAsync(World, hasScript: false);
        await sheet.Page.ClickAsync("#pact-of-klow summary");
        var nodes = await sheet.ReadAloudAsync();

        Assert.DoesNotContain(nodes, node => node.Role is "listbox" or "button" && node.Name is "Zoom in");
        Assert.Contains(nodes, node => node.Name?.Contains("First, \"quoted\" sentence.", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task An_address_leads_to_its_fact()
    {
        await using var sheet = await chromium.OpenAsync(World, fragment: "#pact-of-klow");

        Assert.True(await sheet.AskAsync<bool>("document.querySelector('#pact-of-klow details').open"));
    }

    [Fact]
    public async Task In_print_all_facts_are_told_in_full()
    {
        await using var sheet = await chromium.OpenAsync(World);
        await sheet.Page.EmulateMediaTypeAsync(PuppeteerSharp.Media.MediaType.Print);

        Assert.True(await sheet.AskAsync<bool>("document.querySelector('#pact-of-klow .summary').getBoundingClientRect().height > 0"));
        Assert.False(await sheet.AskAsync<bool>("document.querySelector('.controls').checkVisibility()"));
    }

    [Fact]
    public async Task Hostile_titles_stay_text()
    {
        await using var sheet = await chromium.OpenAsync(Drawn.TimelineOf(Worlds.Hostile));
        await sheet.ClickAsync("#pact summary");
        await sheet.TabToAsync(Marks);
        await sheet.PressAsync("Home", "Enter");

        Assert.Equal("All facts", await sheet.AskAsync<string>("document.title"));
        Assert.Contains("<img src=x onerror=alert(1)>", await sheet.AskAsync<string>("document.querySelector('dialog[open] h2').textContent"), StringComparison.Ordinal);
        Assert.Equal(0, await sheet.AskAsync<int>("document.querySelectorAll('img, iframe, object').length"));
        Assert.Equal(2, await sheet.AskAsync<int>("document.scripts.length"));
        Assert.Equal(0, await sheet.AskAsync<int>("document.querySelectorAll('a:not([href^=\"#\"])').length"));
    }

    [Fact]
    public async Task Of_ten_thousand_facts_only_what_is_in_sight_is_drawn_and_all_can_be_reached()
    {
        var catalog = Worlds.Large(10_000);
        await using var sheet = await chromium.OpenAsync(Drawn.TimelineOf(catalog));

        Assert.Equal("All 10,000 facts", await sheet.AskAsync<string>("document.querySelector('[role=status]').textContent"));
        Assert.InRange(await sheet.AskAsync<int>("document.querySelectorAll('*').length"), 1_000, 20_000);
        Assert.InRange(await sheet.AskAsync<int>($"document.querySelectorAll('{Marks} *').length"), 100, 8_000);

        await sheet.TabToAsync(Marks);
        await sheet.PressAsync("End", "Enter");
        Assert.StartsWith("Fact number ", await sheet.AskAsync<string>("document.querySelector('dialog[open] h2').textContent"), StringComparison.Ordinal);

        await sheet.PressAsync("Escape");
        await sheet.ClickAsync(".more");
        Assert.Equal(400, await sheet.AskAsync<int>("document.querySelectorAll('#_list > li').length"));
        Assert.True(await sheet.AskAsync<bool>("document.activeElement === document.querySelector('#_list > li:nth-child(201) summary')"));
    }

    [Fact]
    public async Task A_name_is_not_written_over_another()
    {
        await using var sheet = await chromium.OpenAsync(World);
        var overlaps = await sheet.AskAsync<string[]>($$"""
            (() => {
              const boxes = [...document.querySelectorAll("{{Marks}} text.name")].map(text => [text.textContent, text.getBoundingClientRect()]);
              return boxes.flatMap(([one, a], index) => boxes.slice(index + 1)
                .filter(([, b]) => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom).map(([other]) => `${one} / ${other}`));
            })()
            """);

        Assert.Empty(overlaps);
    }

    private static Task<string> ActiveAsync(Sheet sheet) =>
        sheet.AskAsync<string>($"document.getElementById(document.querySelector('{Marks}').getAttribute('aria-activedescendant')).getAttribute('aria-label')");

    private static Task<string> ActiveLaneAsync(Sheet sheet) =>
        sheet.AskAsync<string>($"document.getElementById(document.querySelector('{Marks}').getAttribute('aria-activedescendant')).closest('[role=group]').getAttribute('aria-label')");

    private static async Task<(int InList, int Drawn)> ShownAsync(Sheet sheet) => (
        await sheet.AskAsync<int>("document.querySelectorAll('#_list > li').length"),
        await sheet.AskAsync<int>("[...document.querySelectorAll('svg.marks .lane')].map(lane => Number(lane.textContent.split('·')[1])).reduce((sum, count) => sum + count, 0)"));
}
