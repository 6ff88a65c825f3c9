using System.Text.Json;

namespace Geopolitics.Tool.Comparison;

/// <summary>A change of a value within an item.</summary>
/// <param name="Path">Where: <c>when</c>, <c>citations[rinna-2019, A ¶3].supports</c>.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Old">The value before, or null where there was none.</param>
/// <param name="New">The value after, or null where there is none.</param>
internal sealed record PropertyChange(string Path, ChangeKind Kind, JsonElement? Old, JsonElement? New);

/// <summary>What happened to a value.</summary>
internal enum ChangeKind
{
    Added,
    Removed,
    Changed,

    /// <summary>A list has the same values in another order.</summary>
    Reordered,
}
