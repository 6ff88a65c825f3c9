using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Generators.Diagnostics;

/// <summary>Faults of the generator itself, as diagnostics.</summary>
internal static class Faults
{
    public static FileDiagnostics Of(Exception exception, string stage, IOfFile file) =>
        new(file.Path, [new DiagnosticInfo(DiagnosticId.InternalFault, default, [$"`{file.LogicalPath}`", Message(exception, stage)])]);

    /// <summary>A fault of a stage that takes no one file: it has no place.</summary>
    public static Diagnostic OfProject(string message) => Diagnostic.Create(Descriptors.InternalFault, Location.None, "the data files together", message);

    /// <summary>A message of one line: build logs and editors cut the rest off.</summary>
    public static string Message(Exception exception, string stage) =>
        $"{stage}: {exception.GetType().Name}: {exception.Message}".Replace("\r", "").Replace('\n', ' ');
}
