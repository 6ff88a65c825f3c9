using System.CommandLine;
using Geopolitics.Exports;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Commands;

/// <summary><c>export bibtex</c> and the like: the facts as one document.</summary>
internal static class ExportDocumentCommand
{
    public static Command Create(Host host, StreamExporter exporter)
    {
        var output = OutputFile.Option("The file to write; standard output where it does not stand.");
        var on = TimeOptions.Day("--on", "The day of the network; that of the data where it does not stand.");
        var isAsOfDay = exporter == Exporters.GraphMl;
        var command = new ToolCommand(exporter.Name, exporter.Description)
        {
            Options = { output },
            Examples = [new($"export {exporter.Name} -o geopolitics{exporter.FileExtension}", "a file")],
        };
        if (isAsOfDay)
            command.Add(on);

        command.SetAction(async (parsed, cancellation) =>
        {
            var options = new ExportOptions { Day = isAsOfDay ? parsed.GetValue(on) : null };
            await OutputFile.WriteAsync(host, parsed.GetValue(output), stream => exporter.WriteAsync(host.Catalog, stream, options, cancellation));
            return ExitCode.Success;
        });
        return command;
    }
}
