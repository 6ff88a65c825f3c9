namespace Geopolitics.Pictures.Markup;

/// <summary>Repetition within a chain.</summary>
internal static class MarkupLists
{
    /// <summary>Writes each item of a list.</summary>
    public static MarkupWriter Each<T>(this MarkupWriter html, IEnumerable<T> items, Action<T> write)
    {
        foreach (var item in items)
            write(item);
        return html;
    }
}
