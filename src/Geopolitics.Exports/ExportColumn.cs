namespace Geopolitics.Exports;

/// <summary>A column of an <see cref="ExportTable"/>.</summary>
public abstract class ExportColumn
{
    private protected ExportColumn(string name, ColumnType type, bool isNullable, string meaning)
    {
        Name = name;
        Type = type;
        IsNullable = isNullable;
        Meaning = meaning;
    }

    /// <summary>Its name, such as <c>fact_id</c>.</summary>
    public string Name { get; }

    /// <summary>What its values are.</summary>
    public ColumnType Type { get; }

    /// <summary>Whether a row may have no value in it: an empty field in CSV, null in Parquet.</summary>
    public bool IsNullable { get; }

    /// <summary>What a value means, and what it means that there is none; in Markdown.</summary>
    public string Meaning { get; }

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}
