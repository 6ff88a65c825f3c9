using System.Globalization;
using System.Text;
using BenchmarkDotNet.Environments;

namespace Geopolitics.Benchmarks.Performance;

/// <summary>The results page: <c>docs/performance.md</c>.</summary>
internal static class PerformancePage
{
    public static void Write(IEnumerable<Part> parts, FigureStore figures)
    {
        var text = new StringBuilder(
            $"""
            # Performance

            Each figure was measured beside what a program would use instead, in the same run. The harness in [benchmarks](../benchmarks/README.md) wrote this page:
            `dotnet run -c Release --project benchmarks/Geopolitics.Benchmarks -- performance`.

            {Machine()}

            | measure | goal | figure | reached | what is compared |
            |---|---|---|---|---|

            """);
        foreach (var part in parts)
        {
            foreach (var row in part.Rows)
                text.Append(Line(row, figures.Find(row)));
        }

        File.WriteAllText(Path.Combine(Repository.Root, "docs", "performance.md"), text.ToString());
    }

    private static string Line(Row row, StoredFigure? stored)
    {
        var (figure, reached) = stored is null ? ("not measured of this build", "–") : (Text(row, stored), row.IsMetBy(stored.Figure) ? "yes" : "**no**");
        return $"| {row.Measure} | {row.Goal} | {figure} | {reached} | {row.Compared} |\n";
    }

    private static string Text(Row row, StoredFigure stored)
    {
        var details = stored.Figure.Details.Length > 0 ? $" ({stored.Figure.Details})" : "";
        var effort = stored.Effort == Effort.Short ? ", roughly" : "";
        return $"{row.Unit.Format(stored.Figure.Value)}{effort}{details}, {stored.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
    }

    private static string Machine()
    {
        var host = HostEnvironmentInfo.GetCurrent();
        return string.Join("  \n", host.ToFormattedString());
    }
}
