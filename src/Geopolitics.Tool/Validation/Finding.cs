using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Tool.Validation;

/// <summary>Something that the generator has against a file. Lines and columns count from one, columns in UTF-16 units as editors do.</summary>
/// <param name="Path">The file as the user would write it; empty where the finding is about no file.</param>
internal sealed record Finding(DiagnosticDescriptor Rule, bool IsError, string Path, int Line, int Column, int EndLine, int EndColumn, string Message)
{
    public string Id => Rule.Id;

    public string Severity => IsError ? "error" : "warning";

    /// <summary>Where it is, in the form that editors make clickable; empty where it is about no file.</summary>
    public string Place => Path.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}: ");

    public override string ToString() => $"{Place}{Severity} {Id}: {Message}";

    public static Finding Of(Diagnostic diagnostic, bool warningsAreErrors)
    {
        var span = diagnostic.Location.GetLineSpan();
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        return new(
            diagnostic.Descriptor,
            warningsAreErrors || diagnostic.Severity == DiagnosticSeverity.Error,
            span.Path ?? "",
            start.Line + 1,
            start.Character + 1,
            end.Line + 1,
            end.Character + 1,
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }
}
