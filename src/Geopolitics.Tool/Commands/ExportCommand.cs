using System.CommandLine;
using Geopolitics.Tool.CommandLine;

namespace Geopolitics.Tool.Commands;

/// <summary>The group <c>export</c>: a command each format. There is none yet, and so no group.</summary>
internal static class ExportCommand
{
    /// <summary>The seam: a format is one line here, <c>host => CsvExportCommand.Create(host)</c>.</summary>
    private static readonly Func<Host, Command>[] Formats = [];

    /// <summary>The group, or nothing where no format is registered.</summary>
    public static IEnumerable<Command> Create(Host host)
    {
        if (Formats.Length == 0)
            yield break;

        var group = new ToolCommand("export", "Writes facts in the formats of other programs.");
        foreach (var format in Formats)
            group.Add(format(host));
        yield return group;
    }
}
