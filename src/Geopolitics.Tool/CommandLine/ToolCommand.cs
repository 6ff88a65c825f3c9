using System.CommandLine;

namespace Geopolitics.Tool.CommandLine;

/// <summary>A command with examples, which its help shows.</summary>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    public IReadOnlyList<Example> Examples { get; init; } = [];
}

/// <summary>A command line, and what it is for.</summary>
/// <param name="Line">What to type after <c>geopolitics</c>.</param>
/// <param name="Purpose">What it does.</param>
internal sealed record Example(string Line, string Purpose);
