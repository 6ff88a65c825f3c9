using Xunit.Sdk;

namespace Geopolitics.Package.Tests;

/// <summary>What a command did.</summary>
/// <param name="Command">The command, as typed.</param>
/// <param name="ExitCode">Zero when it succeeded.</param>
/// <param name="Output">What it wrote to standard output, where builds write their errors too.</param>
/// <param name="Errors">What it wrote to standard error.</param>
internal sealed record CommandResult(string Command, int ExitCode, string Output, string Errors)
{
    /// <summary>This result, or a failed test that shows what the command wrote.</summary>
    public CommandResult Succeeded() => ExitCode == 0 ? this : throw new XunitException($"`{Command}` ended with {ExitCode}:\n{Output}\n{Errors}");

    /// <summary>This result, or a failed test where the command did what it should have refused.</summary>
    public CommandResult Failed() => ExitCode != 0 ? this : throw new XunitException($"`{Command}` should fail, but succeeded:\n{Output}\n{Errors}");
}
