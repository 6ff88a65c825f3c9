using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>The signatures of a file's items, in the file's order, and the sources that it rests on.</summary>
internal sealed record FileSignatures(string LogicalPath, bool HasConstants, EquatableArray<Signature> Items, EquatableArray<string> CitedSources)
{
    public static FileSignatures From(FileReading reading) => new(
        reading.LogicalPath,
        reading.HasConstants,
        reading.Items.Select(Signatures.Of).ToEquatableArray(),
        reading.Items.SelectMany(ReferenceWalk.ReferencesOf).Where(reference => reference.Kinds.Contains(ItemKind.Source))
            .Select(reference => reference.Id).Distinct().OrderBy(id => id, StringComparer.Ordinal).ToEquatableArray());
}
