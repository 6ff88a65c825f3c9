using System.CommandLine;

namespace Geopolitics.Tool.Commands;

/// <summary>The commands in the order in which help lists them.</summary>
internal static class CommandList
{
    public static IEnumerable<Command> All(Host host) =>
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
        ValidateCommand.Create(host),
        DiffCommand.Create(host),
    ];
}
