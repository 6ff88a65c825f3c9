using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Emission;

/// <summary>What the directory needs of a file: its ids, and which ids each item refers to.</summary>
internal sealed record FileIndex(string LogicalPath, bool HasConstants, EquatableArray<ItemIndex> Items, EquatableArray<string> RedirectedIds)
{
    public static FileIndex From(FileReading reading) => new(
        reading.LogicalPath,
        reading.HasConstants,
        reading.Items.Select(item => new ItemIndex(
            item.Kind,
            item.Id,
            item.IsSound,
            Chronology.Key(item.Text(PropertyTag.When)),
            ReferenceWalk.ReferencesOf(item).Select(reference => reference.Id).Distinct().OrderBy(id => id, StringComparer.Ordinal).ToEquatableArray()))
            .ToEquatableArray(),
        reading.Redirects.Select(redirect => redirect.From).ToEquatableArray());
}

/// <param name="IsSound">False where a part of it could not be read.</param>
/// <param name="FirstDay">The earliest day that the item may have begun, by which queries order their answers.</param>
internal sealed record ItemIndex(ItemKind Kind, string Id, bool IsSound, long FirstDay, EquatableArray<string> References);
