using System.CommandLine;
using Spectre.Console;

namespace Geopolitics.Tool.Output;

/// <summary>Where a command writes a document: a file, or standard output where none is named.</summary>
internal static class OutputFile
{
    public static Option<string?> Option(string description) => new("--output", "-o") { Description = description, HelpName = "path" };

    /// <summary>Writes a document; a file appears, or is replaced, once it is written whole.</summary>
    /// <exception cref="UserMistakeException">The file cannot be written.</exception>
    public static async Task WriteAsync(Host host, string? path, Func<Stream, Task> write)
    {
        if (path is null)
        {
            await WritableAsync(async () =>
            {
                await using var output = host.OpenOutput();
                await write(output);
            });
            return;
        }

        var full = host.FullPath(path);
        if (Directory.Exists(full))
            throw new UserMistakeException($"`{path}` is a folder, and a file is to be written.");
        if (!Directory.Exists(Path.GetDirectoryName(full)))
            throw new UserMistakeException($"There is no folder for `{path}`; make it first.");

        await WritableAsync(() => WaitingAsync(host, async () =>
        {
            var unfinished = full + ".unfinished";
            try
            {
                await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
                    await write(file);
                File.Move(unfinished, full, overwrite: true);
            }
            finally
            {
                File.Delete(unfinished);
            }
        }));
    }

    /// <summary>Tells a terminal that something is being written, for as long as that takes.</summary>
    public static Task WaitingAsync(Host host, Func<Task> write) => host.ShowsProgress
        ? host.Error.Status().StartAsync("Writing", _ => write())
        : write();

    /// <summary>What cannot be written is the user's to put right.</summary>
    public static async Task WritableAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserMistakeException(exception.Message);
        }
    }
}
