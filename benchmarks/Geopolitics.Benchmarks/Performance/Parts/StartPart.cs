using System.Text;
using Geopolitics.Benchmarks.Performance.Processes;
using Geopolitics.Benchmarks.Synthetic;

namespace Geopolitics.Benchmarks.Performance.Parts;

/// <summary>Whole processes, from start to end, that read one fact, over one that reads none.</summary>
internal sealed class StartPart : Part
{
    private const int Few = 1_000;
    private const int Many = 100_000;

    public override string Name => "start";

    public override IReadOnlyList<Row> Rows { get; } =
    [
        new("Start to the first fact", "A program that prints the title of one fact of the package, above one that prints a word; whole processes with the JIT.", 5, Unit.Milliseconds),
        new("Start at 100,000 facts", "A program that reads one fact of a layer of 100,000, above the same with 1,000.", 3, Unit.Milliseconds),
    ];

    public override IEnumerable<Figure> Measure(Session session)
    {
        var library = typeof(Catalog).Assembly.Location;
        using var builder = new ProgramBuilder();
        using var files = DataFolder.Of(Few);
        var empty = builder.Build(new("Empty"));
        var first = builder.Build(new("FirstFact", library));
        var few = builder.Build(new("FirstSyntheticFact", library, SyntheticLayer.PathOf(Few)), "FirstOfFew");
        var many = builder.Build(new("FirstSyntheticFact", library, SyntheticLayer.PathOf(Many)), "FirstOfMany");
        var graph = builder.Build(new("MemoryOfObjectGraph", library) { SharedFiles = ["PlainCatalogue.cs"] });
        var fields = builder.Build(new("StaticFields") { Made = StaticFields() });

        var runs = PairedRuns.Of(session.Choose(10, 60), Time(empty), Time(first), Time(few), Time(many), Time(graph, files.Path), Time(fields));
        yield return new(runs.Above(1, 0), $"an empty program {runs.MedianOf(0):0.0} ms; above it {runs.Above(4, 0):0} ms for 1,000 facts by System.Text.Json, {runs.Above(5, 0):0.0} ms for 1,000 in `static readonly` fields");
        yield return new(runs.Above(3, 2), $"above an empty program {runs.Above(2, 0):0.0} ms with 1,000, {runs.Above(3, 0):0.0} ms with 100,000");
    }

    private static Func<double> Time(string program, params string[] arguments) => () => ProcessRun.Of(program, arguments).Time;

    /// <summary>What one would generate first: a class with a field for each fact.</summary>
    private static string StaticFields()
    {
        var facts = Alternatives.PlainCatalogue.Load(SyntheticFiles.Of(Few)).Facts;
        var text = new StringBuilder("public sealed record NaiveFact(string Id, string Title, string Summary, DateOnly First, DateOnly Last, string[] Participants);\n\npublic static class NaiveFacts\n{\n");
        for (var number = 0; number < facts.Count; number++)
        {
            var fact = facts[number];
            text.Append($"    public static readonly NaiveFact {(number == 0 ? "First" : $"Fact{number}")} = new(\"{fact.Id}\", \"{fact.Title}\", \"{fact.Summary}\", ")
                .Append($"new({fact.First:yyyy, M, d}), new({fact.Last:yyyy, M, d}), [{string.Join(", ", fact.Participants.Select(entity => $"\"{entity.Id}\""))}]);\n");
        }

        return text.Append("}\n").ToString();
    }
}
