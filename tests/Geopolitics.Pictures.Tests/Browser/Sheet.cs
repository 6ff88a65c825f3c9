using Deque.AxeCore.Commons;
using PuppeteerSharp;
using PuppeteerSharp.PageAccessibility;

namespace Geopolitics.Pictures.Tests.Browser;

/// <summary>A page that is open. When it is closed nothing may have gone wrong in it, and nothing may have been asked of a network.</summary>
internal sealed class Sheet : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    public Sheet(IPage page, Uri within)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Message.Type is ConsoleType.Error or ConsoleType.Warning)
                complaints.Add(message.Message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error.Message);
        page.Dialog += (_, dialog) => complaints.Add("A script asked: " + dialog.Dialog.Message);
        page.Request += (_, request) =>
        {
            // The browser draws its own controls from data addresses.
            if (new Uri(request.Request.Url) is { Scheme: not "data" } asked && !asked.AbsolutePath.StartsWith(within.AbsolutePath, StringComparison.Ordinal))
                complaints.Add("Asked for " + request.Request.Url);
        };
    }

    public IPage Page { get; }

    public async ValueTask DisposeAsync()
    {
        await Page.DisposeAsync();
        Assert.Empty(complaints);
    }

    public Task<T> AskAsync<T>(string expression) => Page.EvaluateExpressionAsync<T>(expression);

    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
            await Page.Keyboard.PressAsync(key);
        await DrawnAsync();
    }

    public async Task ClickAsync(string selector)
    {
        await Page.ClickAsync(selector);
        await DrawnAsync();
    }

    /// <summary>Tab by tab to an element, as those do who have no mouse.</summary>
    public async Task TabToAsync(string selector)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            if (await AskAsync<bool>($"document.activeElement.matches('{selector}')"))
                return;

            await PressAsync("Tab");
        }

        Assert.Fail($"No Tab leads to {selector}.");
    }

    /// <summary>After the next frames, so that what was to be drawn is.</summary>
    public Task DrawnAsync() => Page.EvaluateExpressionAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");

    /// <summary>What a screen reader is told, a node each.</summary>
    public async Task<List<SerializedAXNode>> ReadAloudAsync()
    {
        var nodes = new List<SerializedAXNode> { await Page.Accessibility.SnapshotAsync(new() { InterestingOnly = false }) };
        for (var next = 0; next < nodes.Count; next++)
            nodes.AddRange(nodes[next].Children ?? []);
        return nodes;
    }

    /// <summary>The rules of WCAG 2.1 A and AA that a program can check.</summary>
    public async Task AssertAccessibleAsync()
    {
        await Page.EvaluateExpressionAsync(new BundledAxeScriptProvider().GetScript());
        var violations = await Page.EvaluateExpressionAsync<string[]>("""
            axe.run(document, { preload: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] })
              .then(result => result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 200)}: ${node.failureSummary}`)))
            """);
        Assert.Empty(violations);
    }

    public async Task AssertNotWiderThanScreenAsync() =>
        Assert.True(await AskAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
}
