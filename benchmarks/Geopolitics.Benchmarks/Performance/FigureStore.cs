using System.Text.Json;
using Geopolitics.Benchmarks.Synthetic;

namespace Geopolitics.Benchmarks.Performance;

/// <summary>The figures of this build, so that a part can be measured again without the others. Those of another build are forgotten.</summary>
internal sealed class FigureStore
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };
    private static readonly string File = Path.Combine(Repository.Root, "artifacts", "performance.json");

    private readonly Dictionary<string, StoredFigure> figures;

    private FigureStore(Dictionary<string, StoredFigure> figures) => this.figures = figures;

    public static FigureStore Load()
    {
        var stored = System.IO.File.Exists(File) ? JsonSerializer.Deserialize<Dictionary<string, StoredFigure>>(System.IO.File.ReadAllText(File))! : [];
        return new(stored.Where(figure => figure.Value.Build == Builds.Current).ToDictionary());
    }

    public StoredFigure? Find(Row row) => figures.GetValueOrDefault(row.Measure);

    public void Set(Row row, Figure figure, Effort effort) => figures[row.Measure] = new(figure, Builds.Current, effort, DateTime.UtcNow);

    /// <summary>What is being measured has no figure until it has been.</summary>
    public void Forget(Row row) => figures.Remove(row.Measure);

    public void Save()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, JsonSerializer.Serialize(figures, Json));
    }
}

/// <param name="Build">The builds that it was measured of.</param>
internal sealed record StoredFigure(Figure Figure, string Build, Effort Effort, DateTime At);
