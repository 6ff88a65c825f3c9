extern alias generator;

using System.Collections.Immutable;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using generator::Geopolitics.Generators;
using generator::Geopolitics.Generators.Ahead;
using generator::Geopolitics.Generators.Binding;
using generator::Geopolitics.Generators.Emission;
using generator::Geopolitics.Generators.Reading;

namespace Geopolitics.Benchmarks.Generator;

/// <summary>What the generator does with ten thousand facts that it has not seen before, against System.Text.Json making plain objects of the same files.</summary>
/// <remarks>Without Roslyn: its driver's own work, and its parsing of what was emitted, is the compiler's.</remarks>
[MemoryDiagnoser]
[Config(typeof(BothCollectors))]
public class GeneratorBenchmarks
{
    private static readonly GeneratorSettings Settings = new(IsShippedLayer: true, DataVersion: "1.0", Namespace: "Geopolitics", Prefix: "", IsPublic: true, ExtensionMembers: ExtensionMemberChoice.NotAsked);

    private ImmutableArray<DataFile> files;

    [Params(10_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void MakeFiles()
    {
        files = [.. SyntheticFacts.Create(Facts).Select(file => new DataFile("/data/" + file.Name, file.Name, file.Text))];

        // A benchmark of data full of errors would measure something else.
        var made = new MadeOfFiles();
        var readings = Read(made);
        var table = Table(made, readings);
        if (readings.SelectMany(reading => made.Diagnostics.Of(made.Scopes.Of(reading, table), CancellationToken.None).Items).FirstOrDefault() is { } diagnostic)
            throw new InvalidOperationException(diagnostic.In("data").ToString());
    }

    [Benchmark(Baseline = true)]
    public int SystemTextJson() => files.Sum(file => JsonSerializer.Deserialize(file.Text, PlainFileContext.Default.PlainFile)!.Meetings?.Count ?? 0);

    [Benchmark]
    public int Read() => files.Sum(file => FileReader.Read(file, CancellationToken.None).Items.Count);

    /// <summary>As the stages do it in a first run.</summary>
    [Benchmark]
    public int ReadCheckAndEmit()
    {
        var made = new MadeOfFiles();
        var readings = Read(made);
        var table = Table(made, readings);
        made.Finish(files, table, Settings, CancellationToken.None);
        var directory = DirectoryModel.From(readings.Select(reading => made.Indexes.Of(reading, CancellationToken.None)), table, CancellationToken.None);
        return DirectoryEmitter.Emit(directory, Settings, []).Length;
    }

    private List<FileReading> Read(MadeOfFiles made)
    {
        made.Read(files, CancellationToken.None);
        return [.. files.Select(file => made.Readings.Of(file, CancellationToken.None))];
    }

    private static SignatureTable Table(MadeOfFiles made, List<FileReading> readings) =>
        new(readings.Select(reading => made.Signatures.Of(reading, CancellationToken.None)), [], readings.Count);
}
