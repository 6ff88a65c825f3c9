using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Geopolitics.Tool.Tests.CommandLines;

/// <summary>What docs/tool.md shows is what the tool writes: each line shown is written, in that order; data that grows may add others.</summary>
public sealed partial class DocumentationTests
{
    private const string Prompt = "$ geopolitics ";

    [Fact]
    public async Task Output_in_the_documentation_is_real()
    {
        using var folder = new DataFolder(("geopolitics/desk.json", """
            {
              "offices": [ { "id": "desk-office", "name": "Desk office", "of": "japn" } ]
            }
            """));
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "tool.md")).ReplaceLineEndings("\n");
        var commands = Console().Matches(text).SelectMany(block => block.Groups[1].Value.Split(Prompt, StringSplitOptions.RemoveEmptyEntries)).ToList();

        Assert.True(commands.Count >= 8);
        foreach (var command in commands)
        {
            var lines = command.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var result = await folder.RunAsync([.. CommandLineParser.SplitCommandLine(lines[0])]);
            var written = new Queue<string>((result.Out + result.Error).Split('\n').Select(Words));
            foreach (var line in lines.Skip(1).Select(Words))
            {
                while (written.TryPeek(out var next) && next != line)
                    written.Dequeue();
                Assert.True(written.TryDequeue(out _), $"`geopolitics {lines[0]}` does not write `{line}`:\n{result.Out}{result.Error}");
            }
        }
    }

    /// <summary>Columns widen with what stands in them.</summary>
    private static string Words(string line) => Spaces().Replace(line.Trim(), " ");

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Console();

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
