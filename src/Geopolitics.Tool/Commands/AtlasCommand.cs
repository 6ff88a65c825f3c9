using System.CommandLine;
using Geopolitics.Pictures;
using Geopolitics.Tool.CommandLine;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Commands;

/// <summary><c>atlas</c>: all facts as a static site.</summary>
internal static class AtlasCommand
{
    public static Command Create(Host host)
    {
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to: a new one, an empty one, or one that has an atlas.", HelpName = "folder", Required = true };
        output.CompletionSources.Add(context => PathCompletion.Of(host, context.WordToComplete));
        var command = new ToolCommand("atlas", "Writes all facts as a static site: a page an entity, a fact and a source, with search, and a day as of which to look. It needs no server.")
        {
            Options = { output },
            Examples = [new("atlas -o site", "then open site/index.html, or put the folder on any server")],
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = parsed.GetRequiredValue(output);
            if (File.Exists(host.FullPath(folder)))
                throw new UserMistakeException($"`{folder}` is a file, and a folder is to be written.");

            await OutputFile.WritableAsync(async () =>
            {
                var site = new AtlasSite(host.Catalog);
                var changes = await WritingProgress.ShowAsync(host, site.FileCount, progress => site.WriteAsync(host.FullPath(folder), progress, cancellation));
                Report(host, folder, changes);
            });
            return ExitCode.Success;
        });
        return command;
    }

    private static void Report(Host host, string folder, AtlasChanges changes)
    {
        Complaints.Note(host, FormattableString.Invariant($"{folder}: {changes.Files:N0} files, {changes.Written:N0} written, {changes.Removed:N0} removed."));
        foreach (var path in changes.Kept)
            Complaints.Note(host, $"Left, for it has been changed by hand since: {path}");
    }
}
