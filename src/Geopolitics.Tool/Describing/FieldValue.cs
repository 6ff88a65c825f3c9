namespace Geopolitics.Tool.Describing;

/// <summary>A value of a field, which text and JSON each write in their way.</summary>
internal abstract record FieldValue;

/// <summary>Free text.</summary>
internal sealed record TextValue(string Text) : FieldValue;

/// <summary>A word of a vocabulary, as the data files write it.</summary>
internal sealed record WordValue(string Word) : FieldValue;

/// <summary>A yes or no.</summary>
internal sealed record FlagValue(bool Flag) : FieldValue;

/// <summary>A time.</summary>
internal sealed record TimeValue(Edtf Time) : FieldValue;

/// <summary>An entity.</summary>
internal sealed record EntityValue(Entity Entity) : FieldValue;

/// <summary>A fact.</summary>
internal sealed record FactValue(Fact Fact) : FieldValue;

/// <summary>Several fields that are one value, such as an act and its day.</summary>
internal sealed record PartsValue(IReadOnlyList<Part> Parts) : FieldValue;

/// <summary>A field of a value of several.</summary>
/// <param name="Lead">What stands before it in text: a space, <c> by </c>.</param>
/// <param name="Field">The field.</param>
internal sealed record Part(string Lead, Field Field);
