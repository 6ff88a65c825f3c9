using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Common;

/// <summary>A span with the line and column at which it starts, both counted from zero.</summary>
internal readonly record struct SourcePlace(SourceSpan Span, int Line, int Column)
{
    public Location In(string path) => Location.Create(
        path,
        new TextSpan(Span.Start, Span.Length),
        new LinePositionSpan(new LinePosition(Line, Column), new LinePosition(Line, Column + Span.Length)));
}
