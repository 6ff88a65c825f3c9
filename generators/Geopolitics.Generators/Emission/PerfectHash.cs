using Geopolitics.Format;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Emission;

/// <summary>A table in which every id has a slot of its own, as <see cref="IdHash"/> finds it.</summary>
/// <param name="Pilots">One for each bucket.</param>
/// <param name="Slots">The number of the id in each slot; −1 in those that are empty.</param>
internal sealed record PerfectHash(int Seed, EquatableArray<int> Pilots, EquatableArray<int> Slots)
{
    private static readonly int PilotLimit = PackedNumber.Limit(TableLayout.PilotWidth);

    /// <param name="ids">The ids, each once.</param>
    public static PerfectHash Of(IReadOnlyList<string> ids)
    {
        for (var seed = 0; ; seed++)
        {
            if (TryPlace(ids, seed) is { } hash)
                return hash;
        }
    }

    private static PerfectHash? TryPlace(IReadOnlyList<string> ids, int seed)
    {
        var hashes = new ulong[ids.Count];
        var pilots = new int[IdHash.Buckets(ids.Count)];
        var buckets = new List<int>?[pilots.Length];
        for (var id = 0; id < hashes.Length; id++)
        {
            hashes[id] = IdHash.Of(ids[id].AsSpan(), seed);
            (buckets[IdHash.Bucket(hashes[id], pilots.Length)] ??= []).Add(id);
        }

        var slots = new int[IdHash.Slots(ids.Count)];
        for (var slot = 0; slot < slots.Length; slot++)
            slots[slot] = -1;

        // The fullest buckets choose first, while there is most room.
        foreach (var bucket in Enumerable.Range(0, buckets.Length).Where(bucket => buckets[bucket] is not null).OrderByDescending(bucket => buckets[bucket]!.Count))
        {
            if (!TryPlace(buckets[bucket]!, hashes, slots, out pilots[bucket]))
                return null;
        }

        return new(seed, new(pilots), new(slots));
    }

    private static bool TryPlace(List<int> bucket, ulong[] hashes, int[] slots, out int pilot)
    {
        for (pilot = 0; pilot < PilotLimit; pilot++)
        {
            var placed = 0;
            while (placed < bucket.Count && IdHash.Slot(hashes[bucket[placed]], pilot, slots.Length) is var slot && slots[slot] < 0)
            {
                slots[slot] = bucket[placed];
                placed++;
            }

            if (placed == bucket.Count)
                return true;

            while (placed > 0)
                slots[IdHash.Slot(hashes[bucket[--placed]], pilot, slots.Length)] = -1;
        }

        return false;
    }
}
