namespace Geopolitics.Tool.Describing;

/// <summary>A property of an entity or fact, by its name in the data files.</summary>
/// <param name="Name">The name.</param>
/// <param name="Values">The values; a field without any is left out.</param>
/// <param name="IsList">Whether it may have several, so that JSON has an array.</param>
/// <param name="IsParticipation">Whether a fact's participants tell the same.</param>
internal sealed record Field(string Name, IReadOnlyList<FieldValue> Values, bool IsList = false, bool IsParticipation = false);
