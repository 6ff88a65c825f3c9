namespace Geopolitics.Pictures.Tests.Browser;

/// <summary>The network's page in a browser.</summary>
[Collection(nameof(Chromium))]
public sealed class NetworkPageTests(Chromium chromium)
{
    private static StateNetwork World => new(Worlds.Invented, new(1988, 7, 1));

    private static StateNetwork Sixty => new(Worlds.Circle(60), new(2000, 1, 1));

    [Fact]
    public async Task Script_and_library_draw_the_same()
    {
        await using var without = await chromium.OpenAsync(World, hasScript: false);
        await using var with = await chromium.OpenAsync(World);
        const string Lines = "[...document.querySelectorAll('.ties .tie')].map(tie => tie.getAttribute('class').replace(' near', '') + [...tie.children].map(part => part.getAttribute('d')).join()).sort().join('\\n')";
        const string Rows = "[...document.querySelectorAll('tbody tr')].map(row => [...row.cells].map(cell => cell.textContent).join(' | ')).join('\\n')";

        Assert.Equal(Numbers(await without.AskAsync<string>(Lines)), Numbers(await with.AskAsync<string>(Lines)));
        Assert.Equal(await without.AskAsync<string>(Rows), await with.AskAsync<string>(Rows));
    }

    [Fact]
    public async Task By_keyboard_the_day_is_changed()
    {
        await using var sheet = await chromium.OpenAsync(World);
        await sheet.TabToAsync("input[type=range]");
        await sheet.PressAsync("ArrowRight");

        Assert.Equal("2 July 1988", await sheet.AskAsync<string>("document.querySelector('#_day').textContent"));
        Assert.Equal("2 July 1988", await sheet.AskAsync<string>("document.querySelector('input[type=range]').getAttribute('aria-valuetext')"));

        await sheet.PressAsync("End");
        Assert.DoesNotContain("Pact", await sheet.AskAsync<string>("document.querySelector('tbody').textContent"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_change_is_a_day_on_which_something_changes()
    {
        await using var sheet = await chromium.OpenAsync(World);
        var before = await sheet.AskAsync<string>("document.querySelector('tbody').textContent");
        await sheet.ClickAsync("button[aria-label='The next change']");

        Assert.NotEqual(before, await sheet.AskAsync<string>("document.querySelector('tbody').textContent"));
    }

    [Fact]
    public async Task By_keyboard_a_state_is_chosen_and_its_ties_stand_out()
    {
        await using var sheet = await chromium.OpenAsync(World);
        await sheet.TabToAsync("#_network");
        var all = await sheet.AskAsync<int>("document.querySelectorAll('tbody tr').length");
        await SeekAsync(sheet, "Poldevia");

        Assert.True(await sheet.AskAsync<bool>("document.querySelector('#_network').classList.contains('looking')"));
        await sheet.PressAsync("Enter");
        Assert.InRange(await sheet.AskAsync<int>("document.querySelectorAll('tbody tr').length"), 1, all - 1);
        Assert.Contains("Poldevia", await sheet.AskAsync<string>("document.querySelector('caption').textContent"), StringComparison.Ordinal);

        await sheet.PressAsync("Escape");
        Assert.Equal(all, await sheet.AskAsync<int>("document.querySelectorAll('tbody tr').length"));
    }

    [Fact]
    public async Task A_click_chooses_a_state_and_a_box_leaves_a_kind_out()
    {
        await using var sheet = await chromium.OpenAsync(World);
        await sheet.ClickAsync("#_s0 .hit");
        Assert.Equal(1, await sheet.AskAsync<int>("document.querySelectorAll('.state-node[aria-selected=true]').length"));

        await sheet.ClickAsync(".kinds input");
        Assert.Equal(0, await sheet.AskAsync<int>("document.querySelectorAll('.ties .alliance').length"));
    }

    [Fact]
    public async Task A_screen_reader_is_told_each_states_ties_and_reads_the_table()
    {
        await using var sheet = await chromium.OpenAsync(World);
        var nodes = await sheet.ReadAloudAsync();

        Assert.Contains(nodes, node => node is { Role: "listbox", Name: "States in a circle" });
        Assert.Contains(nodes, node => node.Role == "option" && node.Name?.StartsWith("Poldevia: alliances with 2", StringComparison.Ordinal) == true);
        Assert.Contains(nodes, node => node is { Role: "slider", Name: "Any day" });
        Assert.Contains(nodes, node => node.Name?.Contains("Treaty without a recorded entry into force", StringComparison.Ordinal) == true || node.Name == "possibly");
    }

    [Theory]
    [InlineData("light", 1200)]
    [InlineData("dark", 1200)]
    [InlineData("light", 375)]
    [InlineData("dark", 375)]
    public async Task It_is_accessible_in_both_colour_schemes_and_on_a_phone(string scheme, int width)
    {
        foreach (var network in (StateNetwork[])[World, Sixty])
        {
            await using var sheet = await chromium.OpenAsync(network, width, scheme);
            await sheet.AssertAccessibleAsync();
            await sheet.AssertNotWiderThanScreenAsync();
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(24)]
    [InlineData(60)]
    public async Task Names_are_whole_and_apart(int states)
    {
        await using var sheet = await chromium.OpenAsync(new StateNetwork(Worlds.Circle(states), new(2000, 1, 1)));
        var faults = await sheet.AskAsync<string[]>("""
            (() => {
              const svg = document.querySelector("#_network");
              const view = svg.getBoundingClientRect();
              // Corners of each name, turned as it is.
              const names = [...svg.querySelectorAll(".states text")].map(text => {
                const box = text.getBBox(), matrix = text.getScreenCTM();
                return { name: text.textContent, corners: [[box.x, box.y + 3], [box.x + box.width, box.y + 3], [box.x + box.width, box.y + box.height - 3], [box.x, box.y + box.height - 3]].map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix)) };
              });
              const separates = (a, b) => a.corners.some((point, index) => {
                const next = a.corners[(index + 1) % 4], [nx, ny] = [next.y - point.y, point.x - next.x];
                const [inA, inB] = [a, b].map(({ corners }) => corners.map(({ x, y }) => x * nx + y * ny));
                return Math.max(...inA) <= Math.min(...inB) || Math.max(...inB) <= Math.min(...inA);
              });
              return [
                ...names.filter(({ corners }) => corners.some(({ x, y }) => x < view.left - 1 || x > view.right + 1 || y < view.top - 1 || y > view.bottom + 1)).map(({ name }) => `${name} is cut off`),
                ...names.flatMap((one, index) => names.slice(index + 1).filter(other => !separates(one, other) && !separates(other, one)).map(other => `${one.name} / ${other.name}`)),
              ];
            })()
            """);

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Hostile_names_stay_text()
    {
        await using var sheet = await chromium.OpenAsync(new StateNetwork(Worlds.Hostile, new(1990, 1, 1)));
        await sheet.TabToAsync("#_network");
        await sheet.PressAsync("Enter");

        Assert.Equal("Ties between states", await sheet.AskAsync<string>("document.title"));
        Assert.Equal(0, await sheet.AskAsync<int>("document.querySelectorAll('img, a:not([href^=\"#\"])').length"));
        Assert.Contains("<img src=x onerror=alert(1)>", await sheet.AskAsync<string>("document.querySelector('tbody').textContent"), StringComparison.Ordinal);
    }

    private static async Task SeekAsync(Sheet sheet, string state)
    {
        for (var presses = 0; presses < 20; presses++)
        {
            await sheet.PressAsync("ArrowRight");
            if (await sheet.AskAsync<bool>($"document.querySelector('.state-node.active').getAttribute('aria-label').startsWith('{state}')"))
                return;
        }

        Assert.Fail($"No arrow leads to {state}.");
    }

    /// <summary>Two languages round the last tenth each in their way.</summary>
    private static string Numbers(string paths) => System.Text.RegularExpressions.Regex.Replace(paths, @"-?\d+(\.\d+)?", number =>
        Math.Round(double.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture)).ToString("0", System.Globalization.CultureInfo.InvariantCulture).Replace("-0", "0", StringComparison.Ordinal));
}
