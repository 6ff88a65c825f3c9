using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Diagnostics;

/// <summary>Faults of the generator itself, as diagnostics.</summary>
internal static class Faults
{
    public static FileDiagnostics Of(Exception exception, string stage, IOfFile file)
    {
        // A message of one line: build logs and editors cut the rest off.
        var message = $"{stage}: {exception.GetType().Name}: {exception.Message}".Replace("\r", "").Replace('\n', ' ');
        return new(file.Path, [new DiagnosticInfo(DiagnosticId.InternalFault, default, [$"`{file.LogicalPath}`", message])]);
    }
}
