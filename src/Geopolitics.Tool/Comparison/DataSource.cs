using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.Text;
using Geopolitics.Tool.Validation;

namespace Geopolitics.Tool.Comparison;

/// <summary>Where a data version comes from: a folder, a file, or a folder of a git commit as <c>main:data</c>.</summary>
internal static class DataSource
{
    public static DataVersion Read(string text, Host host, CancellationToken cancellation)
    {
        var path = host.FullPath(text);
        if (Directory.Exists(path) || File.Exists(path))
            return DataVersion.Read(DataFileList.Of([text], host).Where(file => !file.IsPublishedIds).Select(file => (file.Path, File.ReadAllBytes(file.FullPath))));

        // git's own way of writing a folder of a commit.
        return text.Split(':', 2) is [{ Length: > 0 } commit, var folder] && commit[0] != '-'
            ? DataVersion.Read(OfCommit(commit, folder, host, cancellation))
            : throw new UserMistakeException($"There is no file or folder `{text}`.", "A folder of a commit is written as git does: `main:data`.");
    }

    private static List<(string Name, byte[] Content)> OfCommit(string commit, string folder, Host host, CancellationToken cancellation)
    {
        // From the top: below it git would take the folder for one of where it runs.
        var top = Encoding.UTF8.GetString(Git(host.Folder, ["rev-parse", "--show-toplevel"], cancellation)).TrimEnd('\n', '\r');
        using var archive = new MemoryStream(Git(top, ["archive", "--format=tar", $"{commit}:{folder.TrimEnd('/')}"], cancellation));
        var files = new List<(string Name, byte[] Content)>();
        using var reader = new TarReader(archive);
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null || !IsData(entry.Name))
                continue;

            using var content = new MemoryStream();
            entry.DataStream.CopyTo(content);
            files.Add(($"{commit}:{folder.TrimEnd('/')}/{entry.Name}", content.ToArray()));
        }

        return files;
    }

    private static bool IsData(string name) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase);

    /// <summary>What git writes. What it complains of, the user can put right.</summary>
    private static byte[] Git(string folder, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var git = Process.Start(start)!;
            using var output = new MemoryStream();
            var complaint = git.StandardError.ReadToEndAsync(cancellation);
            git.StandardOutput.BaseStream.CopyTo(output);
            git.WaitForExit();
            return git.ExitCode == 0 ? output.ToArray() : throw new UserMistakeException($"git cannot read that: {complaint.GetAwaiter().GetResult().Trim()}");
        }
        catch (Win32Exception)
        {
            throw new UserMistakeException("To read a commit, `git` must be on the path; or name two folders.");
        }
    }
}
