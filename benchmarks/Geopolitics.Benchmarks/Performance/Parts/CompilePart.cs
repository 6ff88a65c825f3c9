extern alias generator;

using System.Text;
using System.Text.RegularExpressions;
using Geopolitics.Benchmarks.Performance.Processes;
using Geopolitics.Benchmarks.Synthetic;

namespace Geopolitics.Benchmarks.Performance.Parts;

/// <summary>What the C# compiler takes for what the generator writes.</summary>
internal sealed partial class CompilePart : Part
{
    public override string Name => "compile";

    public override IReadOnlyList<Row> Rows { get; } =
    [
        new("C# compile of 10,000 constants", "The compiler on the generated sources of 10,000 facts with constants, over the same constants without their data; both with XML documentation, the generator in neither.", 1.5, Unit.Ratio),
        new("C# compile of 100,000 constants, memory", "The most that the compiler has in memory, the generator running in it.", 3, Unit.Gigabytes),
    ];

    public override IEnumerable<Figure> Measure(Session session)
    {
        yield return Time(session);
        yield return Memory();
    }

    private static Figure Time(Session session)
    {
        var trees = SyntheticLayer.Compile(10_000, SyntheticShape.AllConstants).SyntaxTrees.Select(tree => (Path.GetFileName(tree.FilePath), tree.ToString())).ToList();
        using var full = new SourceFolder(trees);
        using var bare = new SourceFolder(trees.Where(tree => tree.Item1.EndsWith(".Constants.g.cs", StringComparison.Ordinal)).Select(tree => (tree.Item1, Data().Replace(tree.Item2, "null!;"))));

        var runs = PairedRuns.Of(session.Choose(1, 4), () => CSharpCompiler.Compile(full.Path, full.Arguments).Time, () => CSharpCompiler.Compile(bare.Path, bare.Arguments).Time);
        return new(runs.Ratio(0, 1), $"{runs.MedianOf(0) / 1000:0.0} s beside {runs.MedianOf(1) / 1000:0.0} s");
    }

    private static Figure Memory()
    {
        using var files = DataFolder.Of(SyntheticCatalogue.Create(100_000, SyntheticShape.AllConstants));
        var config = new StringBuilder("is_global = true\n");
        foreach (var (property, value) in SyntheticLayer.Properties)
            config.Append($"{property} = {value}\n");

        var arguments = new List<string>();
        foreach (var file in Directory.EnumerateFiles(files.Path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            arguments.Add($"/additionalfile:\"{file}\"");
            var name = Path.ChangeExtension(Path.GetRelativePath(files.Path, file), null).Replace(Path.DirectorySeparatorChar, '/');
            config.Append($"[{file.Replace(Path.DirectorySeparatorChar, '/')}]\nbuild_metadata.AdditionalFiles.GeopoliticsPath = {name}\n");
        }

        var configFile = Path.Combine(files.Path, "layer.globalconfig");
        File.WriteAllText(configFile, config.ToString());
        arguments.Add($"/analyzerconfig:\"{configFile}\"");
        arguments.Add($"/analyzer:\"{typeof(generator::Geopolitics.Generators.GeopoliticsGenerator).Assembly.Location}\"");

        var run = CSharpCompiler.Compile(files.Path, arguments, watchMemory: true);
        return new(run.PeakMemory / (1024d * 1024 * 1024), $"in {run.Time / 1000:0} s");
    }

    /// <summary>What a constant fetches from its table.</summary>
    [GeneratedRegex(@"global::[\w.]+\.Instance\.Get<[\w:.]+>\(\d+\);")]
    private static partial Regex Data();

    /// <summary>Sources on disk, to be compiled with their XML documentation.</summary>
    private sealed class SourceFolder : IDisposable
    {
        public SourceFolder(IEnumerable<(string Name, string Text)> sources)
        {
            Arguments.Add($"/doc:\"{System.IO.Path.Combine(Path, "out.xml")}\"");
            foreach (var (name, text) in sources)
            {
                var file = System.IO.Path.Combine(Path, name);
                File.WriteAllText(file, text);
                Arguments.Add($"\"{file}\"");
            }
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("geopolitics-sources-").FullName;

        public List<string> Arguments { get; } = [];

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
