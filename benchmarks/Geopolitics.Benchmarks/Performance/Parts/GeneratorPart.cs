using System.Diagnostics;
using System.Text.Json;
using Geopolitics.Benchmarks.Synthetic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Geopolitics.Benchmarks.Performance.Parts;

/// <summary>The generator in Roslyn's driver: what the driver says that it took.</summary>
internal sealed class GeneratorPart : Part
{
    private const int Some = 10_000;
    private const int Many = 100_000;

    public override string Name => "generator";

    public override IReadOnlyList<Row> Rows { get; } =
    [
        new("Generator, all from cold", "10,000 facts in files of 50 that it has not seen, in a warm process.", 150, Unit.Milliseconds),
        new("Generator, one file edited", "The text of a fact changed, at 10,000 facts.", 5, Unit.Milliseconds),
        new("Generator, one file edited at 100,000 facts", "The same.", 30, Unit.Milliseconds),
        new("Generator, a `.cs` file edited", "Steps of ours that run again.", 0, Unit.Count),
    ];

    public override IEnumerable<Figure> Measure(Session session)
    {
        var files = SyntheticFiles.Of(Some);
        var project = SyntheticLayer.Project("Editor");
        yield return Cold(files, project, session.Choose(5, 15));
        yield return new(Edits(files, project, session.Choose(5, 15)), "");
        yield return new(Edits(SyntheticFiles.Of(Many), project, session.Choose(3, 15)), "");
        yield return new(StepsAfterCodeEdit(files, project), "");
    }

    private static Figure Cold(IReadOnlyList<(string Name, string Text)> files, CSharpCompilation project, int rounds)
    {
        var (ours, parses) = (new List<double>(), new List<double>());
        for (var round = -3; round < rounds; round++)
        {
            var ran = TimeOf(SyntheticLayer.Driver(files).RunGenerators(project));
            var clock = Stopwatch.StartNew();
            foreach (var file in files)
                JsonDocument.Parse(file.Text).Dispose();
            if (round < 0)
                continue;

            ours.Add(ran);
            parses.Add(clock.Elapsed.TotalMilliseconds);
        }

        return new(Median.Of(ours), $"beside {Median.Of(parses):0.0} ms for parsing them as `JsonDocument`");
    }

    private static double Edits(IReadOnlyList<(string Name, string Text)> files, CSharpCompilation project, int rounds)
    {
        var (name, text) = files[^1];
        var before = SyntheticLayer.TextOf(name, text);
        var driver = SyntheticLayer.Driver(files.SkipLast(1)).AddAdditionalTexts([before]).RunGenerators(project);
        var times = new List<double>();
        for (var round = -3; round < rounds; round++)
        {
            var after = SyntheticLayer.TextOf(name, text.Replace("The ministers came", $"In round {round} the ministers came", StringComparison.Ordinal));
            driver = driver.ReplaceAdditionalText(before, after).RunGenerators(project);
            before = after;
            if (round >= 0)
                times.Add(TimeOf(driver));
        }

        return Median.Of(times);
    }

    private static int StepsAfterCodeEdit(IReadOnlyList<(string Name, string Text)> files, CSharpCompilation project)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14);
        var driver = SyntheticLayer.Driver(files, trackSteps: true).RunGenerators(project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Before;", options)));
        return driver.RunGenerators(project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class After;", options))).GetRunResult().Results
            .SelectMany(result => result.TrackedSteps.Values)
            .SelectMany(steps => steps)
            .SelectMany(step => step.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
    }

    private static double TimeOf(GeneratorDriver driver) => driver.GetTimingInfo().GeneratorTimes[0].ElapsedTime.TotalMilliseconds;
}
