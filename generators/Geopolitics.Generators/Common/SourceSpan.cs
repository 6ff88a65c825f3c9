namespace Geopolitics.Generators.Common;

/// <summary>Where a token stands in its file, in UTF-16 units. <see cref="Lines"/> tells the line.</summary>
internal readonly record struct SourceSpan(int Start, int Length)
{
    public SourceSpan Part(int offset, int length) => new(Start + offset, length);
}
