namespace Geopolitics.Pictures.Atlas;

/// <summary>A file of the site.</summary>
/// <param name="Path">Its path in the site, with slashes.</param>
/// <param name="Write">Writes its text.</param>
internal sealed record SiteFile(string Path, Action<TextWriter> Write);
