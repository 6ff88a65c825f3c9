using System.Globalization;
using Geopolitics.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Tests.Fuzzing;

/// <summary>Anything at all in a data file gives diagnostics, never a fault, and never broken code.</summary>
/// <remarks>Set <c>GEOPOLITICS_FUZZ_ROUNDS</c> to the number of rounds for a long run; a failure names its seed.</remarks>
public sealed class MutationTests
{
    private const int ShortRounds = 150;

    /// <summary>What has been parsed already: a damaged file leaves most outputs as they were.</summary>
    private readonly HashSet<SourceText> parsed = new(ReferenceEqualityComparer.Instance);

    [Fact]
    public void Damaged_files_never_bring_the_generator_down()
    {
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("GEOPOLITICS_FUZZ_ROUNDS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : ShortRounds;
        var session = new GeneratorSession(Repository.Data);
        session.Run().AssertNoErrors();
        for (var seed = 0; seed < rounds; seed++)
        {
            var file = Repository.Data[seed % Repository.Data.Count];
            var damaged = file with { Text = new Mutator(seed).Mutate(file.Text) };

            var run = session.Replace(damaged).Run();

            AssertSound(run, seed);
            AssertPlaces(run, damaged, seed);
            session.Replace(file);
        }

        session.Run().AssertNoErrors();
    }

    private void AssertSound(GeneratorRun run, int seed)
    {
        Assert.True(run.Result.Exception is null, $"seed {seed}: {run.Result.Exception}");
        Assert.False(run.Errors.Any(error => error.Contains("GEO9001", StringComparison.Ordinal)), $"seed {seed}: {string.Join("\n", run.Errors)}");
        foreach (var source in run.Result.GeneratedSources.Where(source => parsed.Add(source.SourceText)))
        {
            var errors = LibraryCompiler.Parse(source.SourceText, source.HintName).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Assert.False(errors.Any(), $"seed {seed}, {source.HintName}: {string.Join("\n", errors)}");
        }
    }

    /// <summary>A diagnostic stands within its file, and the line and column are those of its offset.</summary>
    private static void AssertPlaces(GeneratorRun run, JsonFile damaged, int seed)
    {
        foreach (var diagnostic in run.Result.Diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == $"/data/{damaged.Name}.json"))
        {
            var span = diagnostic.Location.SourceSpan;
            Assert.True(span.Start >= 0 && span.End <= damaged.Text.Length, $"seed {seed}: {diagnostic} stands at {span} of {damaged.Text.Length}");

            // Lines as editors of JSON count them, which know no U+2028; within the two characters of a line end is still on that line.
            var before = damaged.Text.Replace("\r\n", " \n", StringComparison.Ordinal).Replace('\r', '\n')[..span.Start];
            var place = diagnostic.Location.GetLineSpan().StartLinePosition;
            Assert.True(
                (before.Count(character => character == '\n'), before.Length - before.LastIndexOf('\n') - 1) == (place.Line, place.Character),
                $"seed {seed}: {diagnostic} stands at offset {span.Start}");
        }
    }
}
