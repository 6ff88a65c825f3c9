using Geopolitics.Benchmarks.Performance.Processes;

namespace Geopolitics.Benchmarks.Performance.Parts;

/// <summary>Trimmed programs in machine code: their size, and how long they take.</summary>
internal sealed class AheadPart : Part
{
    public override string Name => "ahead";

    public override IReadOnlyList<Row> Rows { get; } =
    [
        new("Native AOT: start to the first fact", "A program that prints the title of one fact, over one that prints a word; whole processes.", 1.05, Unit.Ratio),
        new("Native AOT: start of a program that uses one state's code", "It above one that prints a word; whole processes.", 1, Unit.Milliseconds),
        new("Native AOT: size of a program that uses one state's code", "Its file above that of one that prints a word.", 300, Unit.Kilobytes),
        new("Native AOT: size of a program that asks a whole query", "Its file above that of one that prints a word, without the tables themselves.", 100, Unit.Kilobytes),
    ];

    public override IEnumerable<Figure> Measure(Session session)
    {
        var library = typeof(Catalog).Assembly.Location;
        using var builder = new ProgramBuilder();
        var empty = builder.BuildAhead(new("Empty"));
        var first = builder.BuildAhead(new("FirstFact", library));
        var state = builder.BuildAhead(new("OneState", library));
        var query = builder.BuildAhead(new("WholeQuery", library));

        var runs = PairedRuns.Of(session.Choose(20, 200), Time(empty), Time(first), Time(state));
        yield return new(runs.Ratio(1, 0), $"{runs.MedianOf(1):0.00} ms beside {runs.MedianOf(0):0.00} ms");
        yield return new(runs.Above(2, 0), $"{runs.MedianOf(2):0.00} ms beside {runs.MedianOf(0):0.00} ms");

        var tables = LiteralBytes.Of(library) / 1024d;
        yield return new(Kilobytes(state) - Kilobytes(empty), $"{Kilobytes(state):N0} KB beside {Kilobytes(empty):N0} KB");
        yield return new(Kilobytes(query) - Kilobytes(empty) - tables, $"{Kilobytes(query):N0} KB beside {Kilobytes(empty):N0} KB, with tables of {tables:N0} KB");
    }

    private static Func<double> Time(string program) => () => ProcessRun.Of(program, []).Time;

    private static double Kilobytes(string file) => new FileInfo(file).Length / 1024d;
}
