using System.CommandLine;

namespace Geopolitics.Tool.CommandLine;

/// <summary><c>--facts</c>: data files of the user's own that questions are asked of too.</summary>
internal static class FactsOption
{
    public static Option<string[]> Create(Host host)
    {
        var option = new Option<string[]>("--facts")
        {
            Description = "Data files of your own, or folders that have them, on top of the shipped facts; may stand several times.",
            HelpName = "path",
            Recursive = true,
        };
        option.CompletionSources.Add(context => PathCompletion.Of(host, context.WordToComplete));
        return option;
    }
}
