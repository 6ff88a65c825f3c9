using Microsoft.CodeAnalysis;

namespace Geopolitics.Generators.Tests.Harness;

/// <summary>What one run of the generator gave.</summary>
internal sealed class GeneratorRun(GeneratorDriverRunResult result)
{
    public GeneratorRunResult Result { get; } = Assert.Single(result.Results);

    /// <summary>The outputs by name.</summary>
    public IReadOnlyDictionary<string, string> Outputs => Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>Each diagnostic as a line: <c>facts/meetings(3,12): GEO1001: …</c>, lines and columns from one, in order.</summary>
    public IReadOnlyList<string> Errors => [.. Result.Diagnostics
        .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
        .Select(Line)];

    /// <summary>The run reasons of a stage's outputs, as <c>Cached 2, Modified 1</c>.</summary>
    public string Reasons(string stage) => Describe(Steps(stage).SelectMany(step => step.Outputs));

    /// <summary>The run reasons of what is added to the compilation.</summary>
    public string OutputReasons => Describe(Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs));

    public IEnumerable<IncrementalGeneratorRunStep> Steps(string stage) => Result.TrackedSteps.TryGetValue(stage, out var steps) ? steps : [];

    /// <summary>How the outputs differ from those of the run before: <c>+</c> new, <c>-</c> gone, <c>~</c> other text.</summary>
    public IReadOnlyList<string> ChangesSince(GeneratorRun before)
    {
        var (old, now) = (before.Outputs, Outputs);
        return [.. old.Keys.Union(now.Keys).Order(StringComparer.Ordinal).Select(name =>
            !now.TryGetValue(name, out var text) ? $"-{name}"
            : !old.TryGetValue(name, out var oldText) ? $"+{name}"
            : text != oldText ? $"~{name}" : "").Where(change => change.Length > 0)];
    }

    /// <summary>Warnings may be: the shipped data has some that nobody can settle.</summary>
    public void AssertNoErrors()
    {
        Assert.Null(Result.Exception);
        Assert.DoesNotContain(Result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static string Line(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var file = Path.GetFileNameWithoutExtension(span.Path);
        return FormattableString.Invariant(
            $"{file}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    private static string Describe(IEnumerable<(object Value, IncrementalStepRunReason Reason)> outputs) => string.Join(", ", outputs
        .GroupBy(output => output.Reason)
        .OrderBy(group => group.Key)
        .Select(group => FormattableString.Invariant($"{group.Key} {group.Count()}")));
}
