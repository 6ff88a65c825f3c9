using Geopolitics.Benchmarks.Performance.Parts;

namespace Geopolitics.Benchmarks.Performance;

/// <summary><c>performance [--short] [part…]</c>: measures all parts, or some, and writes the results page.</summary>
internal static class PerformanceCommand
{
    private static readonly Part[] AllParts =
    [
        new StartPart(), new AheadPart(), BenchmarkParts.Constants, BenchmarkParts.Ids, BenchmarkParts.Between, BenchmarkParts.Holders, BenchmarkParts.Scan,
        new MemoryPart(), new PackagePart(), new CompilePart(), new GeneratorPart(), new CompletionPart(),
    ];

    public static int Run(string[] arguments)
    {
        var effort = arguments.Contains("--short") ? Effort.Short : Effort.Full;
        var names = arguments.Where(argument => argument != "--short").ToList();
        if (names.Find(name => !Array.Exists(AllParts, part => part.Name == name)) is { } unknown)
        {
            Console.Error.WriteLine($"No part is called {unknown}; there are {string.Join(", ", AllParts.Select(part => part.Name))}.");
            return 1;
        }

        var figures = FigureStore.Load();
        var session = new Session([.. AllParts.Where(part => names.Count == 0 || names.Contains(part.Name))], effort);
        var failures = session.Parts.Count(part => !TryMeasure(part, session, figures));
        PerformancePage.Write(AllParts, figures);
        return failures;
    }

    /// <summary>Measures a part. One that fails leaves its rows without figures, and lets the others go on.</summary>
    private static bool TryMeasure(Part part, Session session, FigureStore figures)
    {
        foreach (var row in part.Rows)
            figures.Forget(row);

        try
        {
            foreach (var (row, figure) in part.Rows.Zip(part.Measure(session)))
            {
                figures.Set(row, figure, session.Effort);
                Console.WriteLine($"{row.Measure}: {row.Unit.Format(figure.Value)} ({figure.Details}), {row.Goal}");
            }

            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException)
        {
            Console.Error.WriteLine($"{part.Name} could not be measured: {exception.Message}");
            return false;
        }
        finally
        {
            figures.Save();
        }
    }
}
