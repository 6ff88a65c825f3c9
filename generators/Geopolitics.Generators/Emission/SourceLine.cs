using System.Runtime.CompilerServices;

namespace Geopolitics.Generators.Emission;

/// <summary>A line that is written as an interpolated string, and goes into the text without becoming a string of its own.</summary>
[InterpolatedStringHandler]
internal readonly ref struct SourceLine
{
    private readonly TextBuffer text;

    public SourceLine(int literalLength, int formattedCount, SourceWriter writer)
    {
        _ = (literalLength, formattedCount);
        text = writer.BeginLine();
    }

    public void AppendLiteral(string part) => text.Append(part);

    public void AppendFormatted(string? part)
    {
        if (part is not null)
            text.Append(part);
    }

    public void AppendFormatted(Documented part) => CSharpText.AppendDocumentation(text, part.Text.AsSpan());

    public void AppendFormatted(int number) => text.Append(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
