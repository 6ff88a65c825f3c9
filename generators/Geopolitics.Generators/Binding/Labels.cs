using Geopolitics.Format;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>Short names of items, as they stand in documentation.</summary>
internal static class Labels
{
    public static string Of(DataItem item) => Own(item) ?? item.Id;

    /// <summary>The item's own title or name, or null where it needs none.</summary>
    public static string? Own(DataItem item) => item.Kind == ItemKind.Source
        ? SourceLabel(item)
        : item.Text(PropertyTag.Title) ?? item.Text(PropertyTag.Name);

    /// <summary>The ids of the items that one without a title is called after: a tenure after its holder and its office.</summary>
    public static IEnumerable<string> CalledAfter(DataItem item) => Own(item) is null
        ? new[] { item.Find(PropertyTag.Holder).AsReference?.Id, item.Find(PropertyTag.Office).AsReference?.Id }.OfType<string>()
        : [];

    /// <summary>Author and year, as <c>Rinna 2019</c>; without an author the publisher stands for it, without that the title.</summary>
    private static string SourceLabel(DataItem item)
    {
        var who = Author(item) ?? item.Text(PropertyTag.Publisher) ?? item.Text(PropertyTag.ContainerTitle) ?? item.Text(PropertyTag.Title) ?? item.Id;
        return item.Time(PropertyTag.Issued)?.Text is { Length: >= 4 } issued ? $"{who} {issued.Substring(0, 4)}" : who;
    }

    private static string? Author(DataItem item)
    {
        if (item.Find(PropertyTag.Author).Items is not { Count: > 0 } authors || authors[0].AsObject is not { } first)
            return null;

        var name = (first.Find(PropertyTag.Family).AsText ?? first.Find(PropertyTag.Literal).AsText)?.Text;
        return authors.Count > 1 && name is not null ? name + " et al." : name;
    }
}
