using System.Globalization;
using Geopolitics.Benchmarks.Performance.Processes;
using Geopolitics.Benchmarks.Synthetic;

namespace Geopolitics.Benchmarks.Performance.Parts;

/// <summary>What a program has in memory after one question of 100,000 facts.</summary>
internal sealed class MemoryPart : Part
{
    private const int Facts = 100_000;

    public override string Name => "memory";

    public override IReadOnlyList<Row> Rows { get; } =
    [
        new("Memory after one query", "Resident memory above that of an empty program after `Between(a, b).During(year)` at 100,000 facts, over what an object graph by System.Text.Json has above it.", 1 / 20d, Unit.Ratio),
    ];

    public override IEnumerable<Figure> Measure(Session session)
    {
        var library = typeof(Catalog).Assembly.Location;
        using var builder = new ProgramBuilder();
        using var files = DataFolder.Of(Facts);
        var empty = builder.Build(new("MemoryOfEmpty"));
        var query = builder.Build(new("MemoryOfQuery", library, SyntheticLayer.PathOf(Facts)));
        var graph = builder.Build(new("MemoryOfObjectGraph", library) { SharedFiles = ["PlainCatalogue.cs"] });

        var runs = PairedRuns.Of(session.Choose(1, 5), Memory(empty), Memory(query), Memory(graph, files.Path));
        yield return new(runs.Above(1, 0) / runs.Above(2, 0), $"{runs.Above(1, 0):0.0} MB beside {runs.Above(2, 0):N0} MB, above the {runs.MedianOf(0):0.0} MB of an empty program");
    }

    private static Func<double> Memory(string program, params string[] arguments) =>
        () => long.Parse(ProcessRun.Of(program, arguments).Output, CultureInfo.InvariantCulture) / (1024d * 1024);
}
