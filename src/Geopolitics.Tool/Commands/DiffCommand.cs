using System.CommandLine;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Comparison;

namespace Geopolitics.Tool.Commands;

/// <summary><c>diff</c>: what changed between two versions of data, for reviewers.</summary>
internal static class DiffCommand
{
    private static readonly string[] Formats = ["text", "markdown", "json"];

    public static Command Create(Host host)
    {
        var old = Side(host, "old", "The older data: a folder or file, or a folder of a commit as git writes it, `main:data`.");
        var now = Side(host, "new", "The newer data.");
        var format = FormatOption.Create(Formats);
        var exitCode = new Option<bool>("--exit-code") { Description = "End with 1 where there are differences." };
        var command = new ToolCommand("diff", "Tells which entities and facts were added, removed or changed, property by property.")
        {
            Arguments = { old, now },
            Options = { format, exitCode },
            Examples =
            [
                new("diff main:data data", "what a working copy changes"),
                new("diff v0.1.0:data v0.2.0:data --format markdown", "the changelog of facts between two releases"),
                new("diff ../before/data data --format json --exit-code", "for other programs"),
            ],
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            host, parsed.GetRequiredValue(old), parsed.GetRequiredValue(now), parsed.GetValue(format)!, parsed.GetValue(exitCode), cancellation)));
        return command;
    }

    private static Argument<string> Side(Host host, string name, string description)
    {
        var side = new Argument<string>(name) { Description = description, HelpName = name };
        side.CompletionSources.Add(context => PathCompletion.Of(host, context.WordToComplete));
        return side;
    }

    private static int Run(Host host, string old, string now, string format, bool exitCode, CancellationToken cancellation)
    {
        var difference = DataDifference.Between(DataSource.Read(old, host, cancellation), DataSource.Read(now, host, cancellation));
        switch (format)
        {
            case "markdown":
                MarkdownDifference.Write(host.Raw, difference);
                break;
            case "json":
                JsonDifference.Write(host.Raw, difference);
                break;
            default:
                TextDifference.Write(host, difference);
                break;
        }

        return exitCode && !difference.IsEmpty ? ExitCode.Findings : ExitCode.Success;
    }
}
