using Geopolitics.Benchmarks.Performance.Processes;

namespace Geopolitics.Benchmarks.Performance.Parts;

/// <summary>The package's assembly beside the files that it was made of.</summary>
internal sealed class PackagePart : Part
{
    public override string Name => "package";

    public override IReadOnlyList<Row> Rows { get; } =
    [
        new("The package's dll", "The size of the assembly, over the data files as they stand.", 0.6, Unit.Ratio),
    ];

    public override IEnumerable<Figure> Measure(Session session)
    {
        var library = typeof(Catalog).Assembly.Location;
        var size = new FileInfo(library).Length / 1024d;
        var data = new DirectoryInfo(Path.Combine(Repository.Root, "data"));
        var json = data.EnumerateFiles("*.json", SearchOption.AllDirectories).Where(file => file.Directory!.Name != "schema").Sum(file => file.Length) / 1024d;
        yield return new(size / json, $"{size:N0} KB beside {json:N0} KB; {LiteralBytes.Of(library) / 1024d:N0} KB of it are tables");
    }
}
