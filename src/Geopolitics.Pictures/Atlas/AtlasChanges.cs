namespace Geopolitics.Pictures;

/// <summary>What writing an <see cref="AtlasSite"/> changed in its folder.</summary>
/// <param name="Files">How many files the site has.</param>
/// <param name="Written">How many of them were new or had changed.</param>
/// <param name="Removed">How many of an earlier version were removed, for they no longer belong to the site.</param>
/// <param name="Kept">Those that no longer belong to it either, and were left, for somebody has changed them since: paths in the folder.</param>
public sealed record AtlasChanges(int Files, int Written, int Removed, IReadOnlyList<string> Kept);
