using static Geopolitics.Tool.Comparison.MarkdownText;

namespace Geopolitics.Tool.Comparison;

/// <summary>A difference as Markdown: the changelog of facts that reviewers read.</summary>
internal static class MarkdownDifference
{
    public static void Write(TextWriter output, DataDifference difference)
    {
        output.Write($"{difference.Added.Count} added, {difference.Removed.Count} removed, {difference.Changed.Count} changed.\n");
        Part(output, "Added", difference.Added, item => item.Section, Added);
        Part(output, "Removed", difference.Removed, removed => removed.Item.Section, Removed);
        Part(output, "Changed", difference.Changed, change => change.New.Section, Changed);
        output.Flush();
    }

    private static void Part<T>(TextWriter output, string heading, IReadOnlyList<T> items, Func<T, string> section, Action<TextWriter, T> write)
    {
        if (items.Count == 0)
            return;

        output.Write($"\n## {heading}\n");
        foreach (var group in items.GroupBy(section))
        {
            output.Write($"\n### {Escaped(group.Key)}\n\n");
            foreach (var item in group)
                write(output, item);
        }
    }

    private static void Added(TextWriter output, DataItem item)
    {
        output.Write($"- {Title(item)}\n");
        if (item.Json.TryGetProperty("summary", out var summary))
            output.Write($"  {Escaped(ValueText.Of(summary))}\n");
        var sources = Sources(item);
        if (sources.Count > 0)
            output.Write($"  Sources: {string.Join(", ", sources.Select(Code))}\n");
    }

    private static void Removed(TextWriter output, RemovedItem removed) =>
        output.Write($"- {Title(removed.Item)}{(removed.Successor is { } successor ? $", redirected to {Code(successor.Id)}" : ", **without a redirect**")}\n");

    private static void Changed(TextWriter output, ItemChange change)
    {
        output.Write($"- {Title(change.New)}{(change.IsRedirected ? $", redirected from {Code(change.Old.Id)}" : "")}\n");
        foreach (var property in change.Changes.Where(property => !(change.IsRedirected && property.Path == "id")))
            output.Write($"  - {Code(property.Path)}: {Change(property)}\n");
    }

    private static string Change(PropertyChange change) => change switch
    {
        { Kind: ChangeKind.Reordered } => "in another order",
        { Old: { } old, New: { } now } => $"{Code(ValueText.Of(old))} → {Code(ValueText.Of(now))}",
        { Old: { } old } => $"removed {Code(ValueText.Of(old))}",
        _ => $"added {Code(ValueText.Of(change.New!.Value))}",
    };

    private static string Title(DataItem item) => $"**{Escaped(item.Title)}**{(item.When is { } when ? $", {Escaped(when)}" : "")} ({Code(item.Id)})";

    private static List<string> Sources(DataItem item) =>
        item.Json.TryGetProperty("citations", out var citations) && citations.ValueKind == System.Text.Json.JsonValueKind.Array
            ? [.. citations.EnumerateArray()
                .Where(citation => citation.ValueKind == System.Text.Json.JsonValueKind.Object && citation.TryGetProperty("source", out _))
                .Select(citation => ValueText.Of(citation.GetProperty("source")))
                .Distinct()]
            : [];
}
