namespace Geopolitics.Benchmarks.Performance;

/// <summary>Rows that are measured together, and can be measured again without the others.</summary>
internal abstract class Part
{
    /// <summary>How the command line calls it.</summary>
    public abstract string Name { get; }

    public abstract IReadOnlyList<Row> Rows { get; }

    /// <summary>Measures all rows, in their order.</summary>
    public abstract IEnumerable<Figure> Measure(Session session);
}
