namespace Geopolitics;

/// <summary>A property of a fact whose sources give values that cannot all be true.</summary>
public sealed class ContestedProperty
{
    internal ContestedProperty(string property, IReadOnlyList<CitedValue> values)
    {
        Property = property;
        Values = values;
    }

    /// <summary>The property's name in the data, such as <c>place</c>.</summary>
    public string Property { get; }

    /// <summary>Each value with the citation that gives it.</summary>
    public IReadOnlyList<CitedValue> Values { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Property}: {string.Join("; ", Values)}";
}

/// <summary>A value and who gives it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Citation">Who gives it, and where.</param>
public sealed record CitedValue(PropertyValue Value, Citation Citation)
{
    /// <inheritdoc />
    public override string ToString() => $"{Value} ({Citation})";
}
