using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Emission;

/// <summary>What the directory needs of a file: its ids, and which ids each item refers to.</summary>
/// <param name="Ids">The ids that the file names, by their numbers.</param>
internal sealed record FileIndex(
    string LogicalPath, bool HasConstants, EquatableArray<string> Ids, EquatableArray<ItemIndex> Items, EquatableArray<string> RedirectedIds)
{
    public static FileIndex From(FileReading reading)
    {
        var lastReferrer = new int[reading.Ids.Count];
        var references = new List<int>();
        return new(
            reading.LogicalPath,
            reading.HasConstants,
            reading.Ids,
            reading.Items.SelectArray((item, index) => new ItemIndex(
                item.Kind, item.Number, item.IsSound, item.Time(PropertyTag.When)?.FirstDay ?? long.MinValue, ReferencesOf(item, index + 1))),
            reading.Redirects.SelectArray((redirect, _) => redirect.From));

        EquatableArray<int> ReferencesOf(DataItem item, int referrer)
        {
            references.Clear();
            foreach (var reference in item.References)
            {
                if (lastReferrer[reference.Value.Number] == referrer)
                    continue;

                lastReferrer[reference.Value.Number] = referrer;
                references.Add(reference.Value.Number);
            }

            return references.ToEquatableArray();
        }
    }
}

/// <param name="Number">The number of its id in the file.</param>
/// <param name="IsSound">False where a part of it could not be read.</param>
/// <param name="FirstDay">The earliest day that the item may have begun, by which queries order their answers.</param>
/// <param name="References">The numbers of the ids that it refers to, each once.</param>
internal sealed record ItemIndex(ItemKind Kind, int Number, bool IsSound, long FirstDay, EquatableArray<int> References);
