using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;

namespace Geopolitics.Generators.Binding;

/// <summary>All that is wrong with one file.</summary>
internal sealed record FileDiagnostics(string Path, EquatableArray<DiagnosticInfo> Items);
