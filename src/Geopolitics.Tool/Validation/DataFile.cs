namespace Geopolitics.Tool.Validation;

/// <summary>A data file, or the list of published ids.</summary>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Path">As the user would write it; so it stands in findings.</param>
/// <param name="LogicalPath">What the generator knows it by: below its folder, without extension.</param>
internal sealed record DataFile(string FullPath, string Path, string LogicalPath)
{
    public bool IsPublishedIds => Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
}
