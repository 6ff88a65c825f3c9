using System.CommandLine;
using Geopolitics.Pictures;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Naming;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Commands;

/// <summary><c>graph</c>: states, and what ties them on a day.</summary>
internal static class GraphCommand
{
    private static readonly IReadOnlyList<string> TieKinds = [.. Enum.GetValues<TieKind>().Select(kind => Words.Of(kind))];

    public static Command Create(Host host)
    {
        var on = TimeOptions.Day("--on", "The day; today where it does not stand.");
        var states = ItemArguments.Options<State>(host, "--states", "state", "Only these states: ids, names or codes.");
        var kind = KindOption.Create(TieKinds);
        var output = PictureOption.Create(host);
        var command = new ToolCommand("graph", "Draws what ties states as of a day: alliances and agreements in force, diplomatic relations, recognitions, disputes.")
        {
            Options = { on, states, kind, output },
            Examples =
            [
                new("graph --on 2018-07-31 -o ties.html", "all states with ties, with a slider over days"),
                new("graph --on 1985-01-01 --kind alliance -o alliances.svg", "the alliances of a day, as a still drawing"),
                new("graph --states japan russia KOR PRK china USA -o six.html", "six states"),
            ],
        };
        command.SetAction(async (parsed, _) =>
        {
            var options = new StateNetworkOptions
            {
                States = [.. (parsed.GetValue(states) ?? []).Select(text => Resolver.ToState(host.Catalog, text)).Distinct()],
                Kinds = [.. (parsed.GetValue(kind) ?? []).Select(word => Enum.GetValues<TieKind>().Single(member => Words.Of(member) == word))],
            };
            if (options.States.Count == 1)
                throw new UserMistakeException("One state has no ties with itself; write at least two after --states.");

            await PictureFile.WriteAsync(host, new StateNetwork(host.Catalog, parsed.GetValue(on) ?? host.Today, options), parsed.GetValue(output));
            return ExitCode.Success;
        });
        return command;
    }
}
