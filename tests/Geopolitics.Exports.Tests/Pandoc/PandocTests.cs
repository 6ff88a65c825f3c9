using System.Diagnostics;
using Geopolitics.Exports.Tests.Harness;

namespace Geopolitics.Exports.Tests.Pandoc;

/// <summary>pandoc cites by our bibliography. Compiled only where GEOPOLITICS_PANDOC names the program: in .ci/run, which installs it.</summary>
public sealed class PandocTests
{
    [Theory]
    [InlineData("csl-json")]
    [InlineData("bibtex")]
    public async Task A_reference_is_printed_from_the_bibliography(string name)
    {
        var exporter = (StreamExporter)Exporters.All.Single(exporter => exporter.Name == name);
        var folder = Directory.CreateTempSubdirectory("geopolitics-pandoc-").FullName;
        try
        {
            var bibliography = Path.Combine(folder, "sources" + exporter.FileExtension);
            await File.WriteAllBytesAsync(bibliography, await Exported.BytesAsync(exporter, Worlds.All));
            var printed = await RunAsync("--from=markdown", "--to=plain", "--wrap=none", "--citeproc", "--bibliography=" + bibliography, Text(folder));

            Assert.Contains("(Rinna 2019)", printed, StringComparison.Ordinal);
            Assert.Contains("Russia and Korean Security: The Views from Seoul and Tokyo", printed, StringComparison.Ordinal);

            // Titles of CSL-JSON may have markup (`<i>`), and so `<b>` is taken for bold there; all else stands for itself in both.
            Assert.Contains(" 100% & ", printed, StringComparison.Ordinal);
            Assert.Contains(" $1_000 #1 ~ ^ |", printed, StringComparison.Ordinal);
            Assert.Contains("pen \\", printed, StringComparison.Ordinal);
            Assert.Contains("Ministry of Foreign Affairs and Trade", printed, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Text(string folder)
    {
        var path = Path.Combine(folder, "text.md");
        File.WriteAllText(path, "As was said [@rinna-2019], and elsewhere [@gazette].\n");
        return path;
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var pandoc = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("GEOPOLITICS_PANDOC")!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (pandoc.StandardOutput.ReadToEndAsync(), pandoc.StandardError.ReadToEndAsync());
        await pandoc.WaitForExitAsync();
        Assert.True(pandoc.ExitCode == 0, await errors);
        return await output;
    }
}
