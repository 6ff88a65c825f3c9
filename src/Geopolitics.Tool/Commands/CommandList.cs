using System.CommandLine;

namespace Geopolitics.Tool.Commands;

/// <summary>The commands in the order in which help lists them.</summary>
internal static class CommandList
{
    /// <summary>Those that ask facts.</summary>
    public static IEnumerable<Command> Asking(Host host) =>
    [
        FindCommand.Create(host),
        ShowCommand.Create(host),
        BetweenCommand.Create(host),
        HoldersCommand.Create(host),
        InForceCommand.Create(host),
        TimelineCommand.Create(host),
        GraphCommand.Create(host),
        AtlasCommand.Create(host),
        ExportCommand.Create(host),
    ];

    /// <summary>Those that work on data files.</summary>
    public static IEnumerable<Command> Checking(Host host) =>
    [
        ValidateCommand.Create(host),
        DiffCommand.Create(host),
    ];
}
