extern alias generator;

using System.Text.Json;
using BenchmarkDotNet.Attributes;
using generator::Geopolitics.Generators;
using generator::Geopolitics.Generators.Binding;
using generator::Geopolitics.Generators.Emission;
using generator::Geopolitics.Generators.Reading;
using generator::Geopolitics.Generators.Validation;

namespace Geopolitics.Benchmarks.Generator;

/// <summary>What the generator does with ten thousand facts that it has not seen before, against System.Text.Json making plain objects of the same files.</summary>
/// <remarks>Without Roslyn: its driver's own work, and its parsing of what was emitted, is the compiler's.</remarks>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private static readonly GeneratorSettings Settings = new(IsShippedLayer: true, DataVersion: "1.0", Namespace: "Geopolitics", Prefix: "", IsPublic: true, ExtensionMemberChoice.NotAsked);

    private (string Name, string Text)[] files = [];

    [Params(10_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void MakeFiles()
    {
        files = [.. SyntheticFacts.Create(Facts)];

        // A benchmark of data full of errors would measure something else.
        if (ReadAndCheck().Diagnostics.FirstOrDefault() is { } diagnostic)
            throw new InvalidOperationException(diagnostic.In("data").ToString());
    }

    [Benchmark(Baseline = true)]
    public int SystemTextJson() => files.Sum(file => JsonSerializer.Deserialize(file.Text, PlainFileContext.Default.PlainFile)!.Meetings?.Count ?? 0);

    [Benchmark]
    public int Read() => files.Sum(file => FileReader.Read(new("/data/" + file.Name, file.Name, file.Text), CancellationToken.None).Items.Count);

    [Benchmark]
    public int ReadCheckAndEmit()
    {
        var (readings, table, _) = ReadAndCheck();
        var length = 0;
        foreach (var reading in readings)
        {
            var file = BoundFileModel.From(FileModel.From(reading), table);
            length += TableEmitter.Emit(file, Settings).Length + ConstantsEmitter.Emit(file, Settings).Length;
        }

        var directory = DirectoryModel.From(readings.Select(FileIndex.From), table, CancellationToken.None);
        return length + DirectoryEmitter.Emit(directory, Settings, []).Length;
    }

    private (FileReading[] Readings, SignatureTable Table, generator::Geopolitics.Generators.Diagnostics.DiagnosticInfo[] Diagnostics) ReadAndCheck()
    {
        var readings = files.Select(file => FileReader.Read(new("/data/" + file.Name, file.Name, file.Text), CancellationToken.None)).ToArray();
        var table = new SignatureTable(readings.Select(FileSignatures.From), [], readings.Length);
        return (readings, table, [.. readings.SelectMany(reading => Rules.Check(FileScope.From(reading, table), CancellationToken.None).Items)]);
    }
}
