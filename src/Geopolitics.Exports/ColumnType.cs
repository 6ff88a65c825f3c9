namespace Geopolitics.Exports;

/// <summary>What the values of a column are.</summary>
public enum ColumnType
{
    /// <summary>Text, in UTF-8.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>A day of the Gregorian calendar; in CSV as <c>2008-09-29</c>.</summary>
    Date,

    /// <summary>True or false, and known to be: what may be unknown is never of this type.</summary>
    Boolean,
}
