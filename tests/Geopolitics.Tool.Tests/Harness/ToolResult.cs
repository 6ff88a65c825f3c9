using System.Text.Json;

namespace Geopolitics.Tool.Tests.Harness;

/// <summary>What a command line did.</summary>
internal sealed record ToolResult(int ExitCode, string Out, string Error)
{
    /// <summary>The output's lines.</summary>
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>This result, or a failed test that shows what was written.</summary>
    public ToolResult Ended(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"Ended with {ExitCode} and not {exitCode}:\n{Out}\n{Error}");
        return this;
    }
}
