extern alias Generators;
using System.Reflection;
using System.Runtime.Loader;
using Generators::Geopolitics.Generators;
using Geopolitics.Tool.Validation;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Tool.Layers;

/// <summary>A user's data files, compiled as their project would compile them, as a catalogue on top of the shipped one.</summary>
internal static class UserFacts
{
    private const int MostErrorsShown = 10;

    /// <exception cref="UserMistakeException">The files have errors.</exception>
    public static Catalog Compile(IReadOnlyList<DataFile> files, CancellationToken cancellation)
    {
        var driver = GeneratorRun.Driver(files, isBaseLayer: false, new GeopoliticsGenerator());
        driver.RunGeneratorsAndUpdateCompilation(GeneratorRun.Compilation(References()), out var compilation, out var diagnostics, cancellation);
        Refuse([.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)]);

        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: cancellation);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));

        // In a context of its own, for every user's facts have one name; what they stand on is the tool's.
        image.Position = 0;
        var facts = new AssemblyLoadContext(nameof(UserFacts)).LoadFromStream(image).GetType($"{GeneratorRun.Project}.{GeneratorRun.Project}Facts", throwOnError: true)!;
        return (Catalog)facts.GetProperty("Catalog", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!;
    }

    private static void Refuse(IReadOnlyList<Diagnostic> errors)
    {
        if (errors.Count == 0)
            return;

        throw new UserMistakeException(
            errors.Count == 1 ? "The facts have an error:" : $"The facts have {errors.Count} errors:",
            [.. errors.Take(MostErrorsShown).Select(error => Finding.Of(error, warningsAreErrors: false).ToString()), "`geopolitics validate` checks them."]);
    }

    /// <summary>The libraries that the running tool stands on: the framework, and the facts that it ships.</summary>
    private static IEnumerable<string> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll"))
        .Append(typeof(Catalog).Assembly.Location);
}
