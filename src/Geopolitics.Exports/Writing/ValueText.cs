namespace Geopolitics.Exports.Writing;

/// <summary>A value of a property as one text.</summary>
internal static class ValueText
{
    public static string? Of(PropertyValue value) =>
        value.Time?.ToString()
        ?? Ids.Join(value.Entities.Select(entity => entity.Id).Concat(value.Facts.Select(fact => fact.Id)))
        ?? (value.Texts.Count > 0 ? string.Join("; ", value.Texts) : null);
}
