using System.Text;
using Spectre.Console;

namespace Geopolitics.Tool.Output;

/// <summary>Makes the two consoles: coloured and wrapped on a terminal, plain and unwrapped where another program reads.</summary>
internal static class Terminals
{
    /// <summary>No line is as long; Spectre wraps at whatever width it is told.</summary>
    private const int Unwrapped = 100_000_000;

    /// <summary>Writes UTF-8 whatever the machine's own encoding is; the data has letters of many scripts.</summary>
    public static void SpeakUtf8()
    {
        try
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        catch (IOException)
        {
            // A console that lets nobody set its encoding keeps its own.
        }
    }

    /// <summary>A console over a writer of the process.</summary>
    public static IAnsiConsole Of(TextWriter writer) => Of(new AnsiConsoleOutput(writer), Environment.GetEnvironmentVariable);

    /// <summary>A console over any output.</summary>
    /// <param name="output">The output; it tells whether it is a terminal, and how wide.</param>
    /// <param name="variable">Reads a variable of the environment.</param>
    public static IAnsiConsole Of(IAnsiConsoleOutput output, Func<string, string?> variable)
    {
        // https://no-color.org: any value but the empty one counts.
        var isPlain = !output.IsTerminal || !string.IsNullOrEmpty(variable("NO_COLOR")) || variable("TERM") == "dumb";

        // Detection is for the terminal only: elsewhere build servers and the like would switch colours on.
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = output.IsTerminal ? InteractionSupport.Yes : InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (!output.IsTerminal)
            console.Profile.Width = Unwrapped;
        return console;
    }
}
