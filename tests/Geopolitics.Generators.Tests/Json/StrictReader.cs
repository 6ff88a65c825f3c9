using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Tests.Json;

/// <summary>The reader with JSON as the standard has it.</summary>
internal static class StrictReader
{
    public static FileReading Read(string text, string? foreignEncoding = null) =>
        FileReader.Read(new("/data/strict.json", "strict", text, foreignEncoding), options: default, CancellationToken.None);

    /// <summary>What the reader has against the JSON, whatever it means.</summary>
    public static DiagnosticInfo? Refusal(FileReading reading) =>
        reading.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id is DiagnosticId.NotJson)
        ?? reading.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id is DiagnosticId.BadText or DiagnosticId.NotUtf8);
}
