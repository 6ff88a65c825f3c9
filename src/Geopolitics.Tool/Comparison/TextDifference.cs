using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Comparison;

/// <summary>A difference as text.</summary>
internal static class TextDifference
{
    public static void Write(Host host, DataDifference difference)
    {
        var page = new Page(host.Out);
        foreach (var item in difference.Added)
            page.Line(new StyledText("+ ", Styles.Added), Title(item));
        foreach (var removed in difference.Removed)
            page.Line(new StyledText("- ", Styles.Removed), Title(removed.Item).Add(removed.Successor is { } successor ? $", redirected to {successor.Id}" : ", without a redirect", Styles.Warning));
        foreach (var change in difference.Changed)
        {
            page.Line(new StyledText("~ ", Styles.Warning), Title(change.New).Add(change.IsRedirected ? $", redirected from {change.Old.Id}" : "", Styles.Warning));
            foreach (var property in change.Changes.Where(property => !(change.IsRedirected && property.Path == "id")))
                Write(page, property);
        }

        Complaints.Note(host, $"{difference.Added.Count} added, {difference.Removed.Count} removed, {difference.Changed.Count} changed.");
    }

    private static void Write(Page page, PropertyChange change)
    {
        var lead = new StyledText($"    {change.Path}: ", Styles.Faint);
        switch (change.Kind)
        {
            case ChangeKind.Reordered:
                page.Line(lead, new StyledText("in another order"));
                break;
            default:
                if (change.Old is { } old)
                    page.Line(lead, new StyledText($"- {ValueText.Of(old)}", Styles.Removed));
                if (change.New is { } now)
                    page.Line(change.Old is null ? lead : new StyledText(new string(' ', change.Path.Length + 6)), new StyledText($"+ {ValueText.Of(now)}", Styles.Added));
                break;
        }
    }

    private static StyledText Title(DataItem item)
    {
        var title = new StyledText($"{item.Section} ").Add(item.Title, Styles.Title);
        if (item.When is { } when)
            title.Add($", {when}", Styles.Time);
        return title.Add($" ({item.Id})", Styles.Faint);
    }
}
