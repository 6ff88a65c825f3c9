using Spectre.Console;

namespace Geopolitics.Tool;

/// <summary>What the commands know of the world; tests give them another.</summary>
/// <param name="Catalog">The facts that questions are asked of.</param>
/// <param name="Out">Where answers go.</param>
/// <param name="Error">Where errors, summaries and progress go.</param>
/// <param name="Folder">The folder that relative paths begin in.</param>
/// <param name="Clock">What tells the day.</param>
/// <param name="OpenOutput">Opens standard output for documents, which are bytes.</param>
internal sealed record Host(Catalog Catalog, IAnsiConsole Out, IAnsiConsole Error, string Folder, TimeProvider Clock, Func<Stream> OpenOutput)
{
    /// <summary>The day where the user is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>The output as it is, for forms that other programs read: nothing is wrapped or coloured.</summary>
    public TextWriter Raw => Out.Profile.Out.Writer;

    /// <summary>Whether somebody watches who wants to see that work goes on.</summary>
    public bool ShowsProgress => Error.Profile.Out.IsTerminal && Error.Profile.Capabilities.Ansi;

    /// <summary>A path as the user wrote it, made absolute.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);
}
