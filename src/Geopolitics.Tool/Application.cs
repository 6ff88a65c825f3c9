using System.CommandLine;
using System.CommandLine.Invocation;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Commands;
using Geopolitics.Tool.Layers;
using Geopolitics.Tool.Output;
using Geopolitics.Tool.Validation;

namespace Geopolitics.Tool;

/// <summary>The tool as a whole: parses, runs, and turns what went wrong into a message and an exit code.</summary>
internal static class Application
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Host host, CancellationToken cancellation = default)
    {
        var (parsed, ownFacts) = Parse(arguments, host);
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed, host);

        try
        {
            if (ownFacts.Count > 0)
            {
                host = host with { Catalog = UserFacts.Compile(DataFileList.Of(ownFacts, host), cancellation) };
                (parsed, _) = Parse(arguments, host);
            }

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

    private static (ParseResult Parsed, IReadOnlyList<string> OwnFacts) Parse(IReadOnlyList<string> arguments, Host host)
    {
        var root = new RootCommand("Facts of international relations: cited, dated, and honest about who says so.");
        var facts = FactsOption.Create(host);
        foreach (var command in CommandList.Asking(host))
        {
            command.Add(facts);
            root.Add(command);
        }

        foreach (var command in CommandList.Checking(host))
            root.Add(command);

        Help.AddTo(root, host);

        // `@` begins no response file here: an argument is what it says.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return (parsed, parsed.GetValue(facts) ?? []);
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
