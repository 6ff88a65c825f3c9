extern alias Generators;
using System.Collections.Immutable;
using Generators::Geopolitics.Generators;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Tool.Validation;

/// <summary>Runs the generator that compiles facts, as the compiler does, over files that belong to no project.</summary>
internal static class Validator
{
    /// <param name="files">The files.</param>
    /// <param name="isBaseLayer">Whether they are the layer that all others build on, rather than facts on top of the shipped ones.</param>
    /// <param name="layers">Assemblies whose facts the files build on, beside the shipped ones.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancellation">Stops it.</param>
    public static IReadOnlyList<Diagnostic> Run(
        IReadOnlyList<DataFile> files, bool isBaseLayer, IEnumerable<string> layers, Action<ValidationStep> progress, CancellationToken cancellation)
    {
        var generator = new GeopoliticsGenerator((stage, _) =>
        {
            if (stage == TrackingNames.Readings)
                progress(ValidationStep.FileRead);
            else if (stage == TrackingNames.Diagnostics)
                progress(ValidationStep.FileChecked);
        });
        var driver = GeneratorRun.Driver(files, isBaseLayer, generator);

        // The base layer builds on nothing; the shipped facts are those of the library beside this tool.
        var references = isBaseLayer ? [] : layers.Prepend(typeof(Catalog).Assembly.Location);
        return driver.RunGenerators(GeneratorRun.Compilation(references), cancellation).GetRunResult().Diagnostics;
    }

    /// <summary>The ids that a finding can have.</summary>
    public static ImmutableArray<string> Ids { get; } = [.. Generators::Geopolitics.Generators.Diagnostics.Descriptors.All.Select(descriptor => descriptor.Id)];
}

/// <summary>How far a file has come.</summary>
internal enum ValidationStep
{
    FileRead,
    FileChecked,
}
