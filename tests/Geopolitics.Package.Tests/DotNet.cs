using System.Collections;
using System.Diagnostics;

namespace Geopolitics.Package.Tests;

/// <summary>The <c>dotnet</c> command, run as a user would: with nothing left over from the build or the test run that these tests are part of.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    private static readonly string[] LeftOvers = ["MSBUILD", "VSTEST", "DOTNET_CLI", "DOTNET_HOST_PATH", "DOTNET_ROLL_FORWARD", "CI", "LC_", "LANG", "TZ"];

    private static readonly string Command = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs the command to its end. Its build servers are its own, so that environment and culture reach the compiler.</summary>
    public static async Task<CommandResult> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in CleanEnvironment().Concat(environment))
            start.Environment[name] = value;

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"`{Command}` did not start.");
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new CommandResult($"dotnet {string.Join(' ', arguments)}", process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"`dotnet {string.Join(' ', arguments)}` ran for more than {Limit}.");
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
