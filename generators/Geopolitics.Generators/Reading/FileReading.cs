using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;

namespace Geopolitics.Generators.Reading;

/// <summary>What a data file says, and what is wrong with its text.</summary>
internal sealed record FileReading(
    string Path,
    string LogicalPath,
    bool HasConstants,
    EquatableArray<DataItem> Items,
    EquatableArray<DiagnosticInfo> Diagnostics) : IOfFile;
