using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopolitics.Generators.Common;

/// <summary>Where a token stands in its file, in UTF-16 units; lines and columns count from zero.</summary>
internal readonly record struct SourceSpan(int Start, int Length, int Line, int Column)
{
    public SourceSpan Part(int offset, int length) => new(Start + offset, length, Line, Column + offset);

    public Location In(string path) => Location.Create(
        path,
        new TextSpan(Start, Length),
        new LinePositionSpan(new LinePosition(Line, Column), new LinePosition(Line, Column + Length)));
}
