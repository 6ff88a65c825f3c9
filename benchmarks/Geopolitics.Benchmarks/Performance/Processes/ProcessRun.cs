using System.Diagnostics;

namespace Geopolitics.Benchmarks.Performance.Processes;

/// <summary>A process that has run to its end.</summary>
/// <param name="Time">From its start to its end, in milliseconds.</param>
/// <param name="PeakMemory">The most that it had in memory, in bytes, as far as looking every few milliseconds tells; 0 where nobody looked.</param>
internal sealed record ProcessRun(string Output, double Time, long PeakMemory)
{
    public static ProcessRun Of(string program, IEnumerable<string> arguments, bool watchMemory = false)
    {
        var info = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };

        // Build servers that outlive a measurement would disturb the next one.
        info.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        info.Environment["UseSharedCompilation"] = "false";

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (watchMemory && !process.WaitForExit(10))
        {
            process.Refresh();
            peak = Math.Max(peak, PeakOf(process));
        }

        process.WaitForExit();
        var time = clock.Elapsed.TotalMilliseconds;
        return process.ExitCode == 0
            ? new(output.Result, time, peak)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output.Result} {errors.Result}");
    }

    private static long PeakOf(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended meanwhile.
            return 0;
        }
    }
}
