namespace Geopolitics.Tool.Comparison;

/// <summary>An item that both versions have, and that differs.</summary>
/// <param name="Old">Before.</param>
/// <param name="New">After: under another id where a redirect leads there.</param>
/// <param name="Changes">What differs, in the order of the item's properties.</param>
internal sealed record ItemChange(DataItem Old, DataItem New, IReadOnlyList<PropertyChange> Changes)
{
    /// <summary>True when a redirect leads from the old id to the new.</summary>
    public bool IsRedirected => Old.Id != New.Id;
}
