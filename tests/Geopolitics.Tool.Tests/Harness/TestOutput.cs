using System.Text;
using Spectre.Console;

namespace Geopolitics.Tool.Tests.Harness;

/// <summary>An output in memory: a file or pipe, or a terminal of a width.</summary>
internal sealed class TestOutput(int? terminalWidth = null) : IAnsiConsoleOutput
{
    public TextWriter Writer { get; } = new StringWriter { NewLine = "\n" };

    public bool IsTerminal => terminalWidth is not null;

    public int Width => terminalWidth ?? 80;

    public int Height => 24;

    public void SetEncoding(Encoding encoding)
    {
    }

    public override string ToString() => Writer.ToString()!.ReplaceLineEndings("\n");
}
