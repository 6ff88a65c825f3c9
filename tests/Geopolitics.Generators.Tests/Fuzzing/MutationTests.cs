using Geopolitics.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Tests.Fuzzing;

/// <summary>Anything at all in data files gives diagnostics, never a fault, and never broken code: reader, binder, rules and emitter together.</summary>
/// <remarks>
/// For a long run set <c>GEOPOLITICS_FUZZ_SECONDS</c> or <c>GEOPOLITICS_FUZZ_ROUNDS</c>: then what is emitted is compiled each so many rounds, and not of the first alone. A failure
/// names its seed; with that as <c>GEOPOLITICS_FUZZ_SEED</c> the run begins there.
/// </remarks>
public sealed class MutationTests
{
    private const int RoundsPerCompilation = 40;

    /// <summary>What has been parsed already: a damaged file leaves most outputs as they were.</summary>
    private readonly HashSet<SourceText> parsed = new(ReferenceEqualityComparer.Instance);

    [Fact]
    public void Damaged_files_never_bring_the_generator_down() => Fuzz(filesOfARound: 1, (seed, text) => new Mutator(seed).Mutate(text));

    [Fact]
    public void Files_whose_values_stand_elsewhere_never_bring_the_generator_down() => Fuzz(filesOfARound: 3, (seed, text) => new StructureMutator(seed).Mutate(text));

    private void Fuzz(int filesOfARound, Func<int, string, string> mutate)
    {
        var length = new FuzzLength();
        var session = new GeneratorSession(Repository.Data);
        session.Run().AssertNoErrors();
        for (var seed = length.FirstSeed; length.GoesOn(seed); seed++)
        {
            var files = Enumerable.Range(0, filesOfARound).Select(number => Repository.Data[(seed + (number * 7)) % Repository.Data.Count]).Distinct().ToList();
            var damaged = files.Select(file => file with { Text = mutate(seed, file.Text) }).ToList();
            foreach (var file in damaged)
                session.Replace(file);

            var run = session.Run();

            AssertSound(run, seed);
            foreach (var file in damaged)
                AssertPlaces(run, file, seed);
            if (seed == length.FirstSeed || (length.IsLong && seed % RoundsPerCompilation == 0))
                AssertCompiles(run, seed);
            foreach (var file in files)
                session.Replace(file);
        }

        session.Run().AssertNoErrors();
    }

    private static void AssertCompiles(GeneratorRun run, int seed)
    {
        var complaints = LibraryCompiler.ComplaintsOf(LibraryCompiler.Compile(run), run);
        Assert.True(complaints.Count == 0, $"seed {seed}: {string.Join("\n", complaints)}");
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
