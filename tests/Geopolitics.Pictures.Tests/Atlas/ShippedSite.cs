using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace Geopolitics.Pictures.Tests.Atlas;

/// <summary>The site of all shipped facts, written once and parsed once for all tests of it.</summary>
public sealed class ShippedSite : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Folder => folder.Path;

    public AtlasChanges Changes { get; private set; } = null!;

    /// <summary>What parsing of each page had to complain of.</summary>
    public ConcurrentBag<string> Errors { get; } = [];

    /// <summary>The ids of each page, by its path.</summary>
    public ConcurrentDictionary<string, string[]> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>What each page refers to, by its path.</summary>
    public ConcurrentDictionary<string, string[]> References { get; } = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        Changes = await new AtlasSite(Catalog.Shipped).WriteAsync(Folder);
        await Parallel.ForEachAsync(folder.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)), (file, _) =>
        {
            Read(file);
            return ValueTask.CompletedTask;
        });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    public IEnumerable<string> Files => folder.Files;

    public string Text(string file) => File.ReadAllText(folder[file]);

    internal static IDocument Parse(string html, Action<string>? complain = null)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, error) => complain?.Invoke(error is HtmlErrorEvent { Message: var message, Position: var position } ? $"{position}: {message}" : $"{error}");
        return parser.ParseDocument(html);
    }

    private void Read(string file)
    {
        using var page = Parse(Text(file), error => Errors.Add($"{file}: {error}"));
        Anchors[file] = [.. page.All.Select(element => element.GetAttribute("id")).OfType<string>()];
        References[file] = [.. page.All.SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src") }).OfType<string>().Distinct()];
    }
}
