using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Tests.Harness;

/// <summary>Runs command lines in this process.</summary>
internal sealed record ToolRun
{
    public Catalog Catalog { get; init; } = Catalog.Shipped;

    public string Folder { get; init; } = RepositoryFiles.Root;

    public TimeProvider Clock { get; init; } = new FixedClock(new(2026, 11, 24));

    /// <summary>The width of the terminal that it writes to; null where it writes to files.</summary>
    public int? TerminalWidth { get; init; }

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string> { ["TERM"] = "xterm-256color" };

    /// <summary>A run over the shipped facts.</summary>
    public static Task<ToolResult> Of(params string[] arguments) => new ToolRun().RunAsync(arguments);

    /// <summary>A run over the shipped facts and those of the tests.</summary>
    public static Task<ToolResult> OfOwn(params string[] arguments) => new ToolRun { Catalog = OwnFacts.Catalog }.RunAsync(arguments);

    public async Task<ToolResult> RunAsync(params string[] arguments)
    {
        var (output, error) = (new TestOutput(TerminalWidth), new TestOutput(TerminalWidth));
        using var document = new MemoryStream();
        var host = new Host(Catalog, Terminals.Of(output, Environment.GetValueOrDefault), Terminals.Of(error, Environment.GetValueOrDefault), Folder, Clock, () => document);
        var exitCode = await Application.RunAsync(arguments, host);
        return new(exitCode, output.ToString(), error.ToString(), document.ToArray());
    }

    private sealed class FixedClock(DateTime now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(now, TimeSpan.Zero);
    }
}
