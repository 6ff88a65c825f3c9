using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>What other files need to know of an item: its place in its file stays out, so that moving it changes nothing elsewhere.</summary>
/// <param name="Label">The short name that a reader sees: an entity's name, a source's author and year, a fact's title.</param>
/// <param name="Of">The state or organization that an office belongs to.</param>
internal sealed record Signature(ItemKind Kind, string Id, string Label, string? Of);

/// <summary>The signatures of a file's items, in the file's order.</summary>
internal sealed record FileSignatures(string LogicalPath, bool HasConstants, EquatableArray<Signature> Items)
{
    public static FileSignatures From(FileReading reading) => new(
        reading.LogicalPath,
        reading.HasConstants,
        reading.Items.Select(item => new Signature(item.Kind, item.Id, Labels.Of(item), Office(item))).ToEquatableArray());

    private static string? Office(DataItem item) =>
        item.Kind == ItemKind.Office && item.Find(PropertyTag.Of) is ReferenceValue of ? of.Id : null;
}
