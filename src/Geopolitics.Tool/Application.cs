using System.CommandLine;
using System.CommandLine.Invocation;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Commands;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool;

/// <summary>The tool as a whole: parses, runs, and turns what went wrong into a message and an exit code.</summary>
internal static class Application
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Host host, CancellationToken cancellation = default)
    {
        var root = Root(host);

        // `@` begins no response file here: an argument is what it says.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed, host);

        try
        {
            var configuration = new InvocationConfiguration { Output = host.Raw, Error = host.Error.Profile.Out.Writer, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (UserMistakeException mistake)
        {
            Complaints.Mistake(host, mistake);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            Complaints.Fault(host, exception);
            return ExitCode.Fault;
        }
    }

    private static RootCommand Root(Host host)
    {
        var root = new RootCommand("Facts of international relations: cited, dated, and honest about who says so.");
        foreach (var command in CommandList.All(host))
            root.Add(command);

        Help.AddTo(root, host);
        return root;
    }

    private static int Refuse(ParseResult parsed, Host host)
    {
        var path = Help.PathOf(parsed.CommandResult.Command);
        var errors = parsed.Errors.Select(error => error.Message).Distinct();
        foreach (var error in errors)
            Complaints.Error(host, error);
        Complaints.Advice(host, $"See `{path} --help`.");
        return ExitCode.Usage;
    }
}
