using Geopolitics.Generators.Common;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Generators.Diagnostics;

/// <summary>A diagnostic as it travels between stages: equal to another by value, without Roslyn's objects.</summary>
internal sealed record DiagnosticInfo(DiagnosticId Id, SourcePlace Place, EquatableArray<string> Arguments)
{
    public Diagnostic In(string path) => Diagnostic.Create(Descriptors.Of(Id), Place.In(path), [.. Arguments]);
}
