namespace Geopolitics.Generators.Reading;

/// <summary>What a value as read is.</summary>
internal enum ValueShape : byte
{
    /// <summary>No value.</summary>
    None,
    Text,
    Flag,
    Word,
    Time,
    Reference,
    List,
    Object,
}
