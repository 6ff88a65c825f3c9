using System.Text.Json;

namespace Geopolitics.Tool.Tests.Harness;

/// <summary>What a command line did.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Out">What it wrote to standard output as text.</param>
/// <param name="Error">What it wrote to standard error.</param>
/// <param name="Document">What it wrote to standard output as bytes.</param>
internal sealed record ToolResult(int ExitCode, string Out, string Error, byte[] Document)
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
