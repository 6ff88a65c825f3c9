using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;

namespace Geopolitics.Generators.Reading;

/// <summary>What a data file says, and what is wrong with its text.</summary>
/// <param name="IsWhole">False where an item or a redirect of the file could not be read at all.</param>
internal sealed record FileReading(
    string Path,
    string LogicalPath,
    bool HasConstants,
    bool IsWhole,
    EquatableArray<DataItem> Items,
    EquatableArray<DataRedirect> Redirects,
    EquatableArray<DiagnosticInfo> Diagnostics) : INamesIds
{
    /// <summary>The ids that the file names, its own among them, by their numbers.</summary>
    public EquatableArray<string> Ids { get; init; }

    /// <summary>The ids that may stand in what could not be read, sorted.</summary>
    public EquatableArray<string> LostIds { get; init; }

    public Lines Lines { get; init; } = new("");

    /// <summary>The ids of warnings that the project file says to keep silent about this file, as it lists them.</summary>
    public string NoWarn { get; init; } = "";
}
