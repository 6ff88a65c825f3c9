using System.Collections;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Geopolitics.Package.Tests;

/// <summary>The <c>dotnet</c> command, run as a user would: with nothing left over from the build or the test run that these tests are part of.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    private static readonly string[] LeftOvers = ["MSBUILD", "VSTEST", "DOTNET_CLI", "DOTNET_HOST_PATH", "DOTNET_ROLL_FORWARD", "CI", "LC_", "LANG", "TZ"];

    private static readonly string Command = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs the command to its end. Its build servers are its own, so that environment and culture reach the compiler.</summary>
    public static Task<CommandResult> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunAsync(Command, folder, environment, arguments);

    /// <summary>Runs a tool that was installed, on the runtime that runs these tests.</summary>
    public static Task<CommandResult> RunToolAsync(string tool, string folder, params string[] arguments) => RunAsync(
        tool,
        folder,
        new Dictionary<string, string> { ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..")) },
        arguments);

    private static async Task<CommandResult> RunAsync(string command, string folder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var title = Path.GetFileNameWithoutExtension(command);
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in CleanEnvironment().Concat(environment))
            start.Environment[name] = value;

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"`{title}` did not start.");
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new CommandResult($"{title} {string.Join(' ', arguments)}", process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"`{title} {string.Join(' ', arguments)}` ran for more than {Limit}.");
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> CleanEnvironment()
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            var name = (string)variable.Key;
            if (!LeftOvers.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
                yield return new(name, (string?)variable.Value ?? "");
        }

        yield return new("DOTNET_CLI_UI_LANGUAGE", "en");
        yield return new("DOTNET_CLI_TELEMETRY_OPTOUT", "1");
        yield return new("DOTNET_CLI_USE_MSBUILD_SERVER", "0");
        yield return new("DOTNET_NOLOGO", "1");
        yield return new("MSBUILDDISABLENODEREUSE", "1");
        yield return new("UseSharedCompilation", "false");
    }
}
