using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Reading;

/// <summary>A data file as the compiler hands it over.</summary>
/// <param name="Path">Where it lies, for diagnostics only: it differs from machine to machine.</param>
/// <param name="LogicalPath">Its path below the data folder, without the extension, with forward slashes: the same on every machine.</param>
/// <param name="Text">The whole text.</param>
/// <param name="ForeignEncoding">The name of the encoding that it lies in, or null where that is UTF-8, as it should be.</param>
/// <param name="NoWarn">The ids of warnings that the project file says to keep silent about this file, as it lists them.</param>
internal sealed record DataFile(string Path, string LogicalPath, string Text, string? ForeignEncoding = null, string NoWarn = "") : IOfFile;
