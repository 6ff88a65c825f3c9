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
        reading.Items.SelectArray((item, _) => new ItemIndex(item.Kind, item.Id, item.IsSound, Chronology.Key(item.Text(PropertyTag.When)), ReferencesOf(item))),
        reading.Redirects.SelectArray((redirect, _) => redirect.From));

    private static EquatableArray<string> ReferencesOf(DataItem item)
    {
        if (item.References.Count == 0)
            return [];

        var ids = new string[item.References.Count];
        for (var index = 0; index < ids.Length; index++)
            ids[index] = item.References[index].Id;
        Array.Sort(ids, StringComparer.Ordinal);

        var count = 1;
        for (var index = 1; index < ids.Length; index++)
        {
            if (ids[index] != ids[count - 1])
                ids[count++] = ids[index];
        }

        Array.Resize(ref ids, count);
        return new(ids);
    }
}

/// <param name="IsSound">False where a part of it could not be read.</param>
/// <param name="FirstDay">The earliest day that the item may have begun, by which queries order their answers.</param>
internal sealed record ItemIndex(ItemKind Kind, string Id, bool IsSound, long FirstDay, EquatableArray<string> References);
