using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.CommandLine;

/// <summary>Help with examples, and the version with that of the data.</summary>
internal static class Help
{
    private const string Name = "geopolitics";

    private const int WidestHelp = 110;

    private static readonly Example[] RootExamples =
    [
        new("find kono", "entities and facts that have the word"),
        new("show rok-russia-strategic-partnership-2008", "a fact with its evidence"),
        new("between japan russia --during 2018", "what stood between two in a year"),
        new("holders foreign-minister-of-japan --on 2018-01-16", "who held an office on a day"),
        new("validate geopolitics/", "check data files as the compiler does"),
    ];

    public static void AddTo(RootCommand root, Host host)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction standard })
                option.Action = new HelpWithExamples(standard, host);
            else if (option is VersionOption)
                option.Action = new VersionAction(host);
        }

        root.SetAction(parsed => new HelpWithExamples(new HelpAction(), host).Invoke(parsed));
    }

    /// <summary>What is typed to reach a command: <c>geopolitics show</c>.</summary>
    public static string PathOf(Command command)
    {
        var names = new Stack<string>();
        for (Symbol? symbol = command; symbol is Command and not RootCommand; symbol = symbol.Parents.FirstOrDefault())
            names.Push(symbol.Name);
        return string.Join(' ', names.Prepend(Name));
    }

    private sealed class HelpWithExamples(HelpAction standard, Host host) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            // Where nothing is wrapped, columns would be as wide as the page.
            standard.MaxWidth = Math.Min(host.Out.Profile.Width, WidestHelp);
            standard.Invoke(parseResult);

            var command = parseResult.CommandResult.Command;
            var examples = (command as ToolCommand)?.Examples ?? (command is RootCommand ? RootExamples : []);
            if (examples.Count > 0)
            {
                var page = new Page(host.Out);
                page.Line("Examples:");
                page.Rows([.. examples.Select(example => new[] { new StyledText($"{Name} {example.Line}"), new StyledText(example.Purpose, Styles.Faint) })]);
            }

            return ExitCode.Success;
        }
    }

    private sealed class VersionAction(Host host) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(Help).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
            new Page(host.Out).Line($"{Name} {version}, data of {host.Catalog.DataVersion}");
            return ExitCode.Success;
        }
    }
}
