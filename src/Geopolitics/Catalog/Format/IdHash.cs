namespace Geopolitics.Format;

/// <summary>Where an id stands in a table without collisions: the generator seeks pilots that make it so, one for each bucket of ids.</summary>
internal static class IdHash
{
    /// <summary>So many ids share a pilot, on average: more would make pilots hard to find, fewer would make the table of pilots long.</summary>
    public const int IdsOfBucket = 4;

    /// <summary>So many units go into the hash at once. The last step takes the last ones, some of them for the second time: there is no rest to take singly.</summary>
    private const int UnitsOfStep = 8;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>The number of buckets for so many ids.</summary>
    public static int Buckets(int ids) => ids / IdsOfBucket + 1;

    /// <summary>The number of slots for so many ids: an eighth more than there are ids, so that the last ones find a place.</summary>
    public static int Slots(int ids) => ids + ids / 8 + 1;

    /// <summary>The hash of an id in UTF-8, equal to that of its characters.</summary>
    public static ulong Of(System.ReadOnlySpan<byte> id, int seed)
    {
        var hash = Start(id.Length, seed);
        if (id.Length < UnitsOfStep)
        {
            foreach (var unit in id)
                hash = Add(hash, unit);
            return hash;
        }

        for (var rest = id; rest.Length > UnitsOfStep; rest = rest.Slice(UnitsOfStep))
            hash = Add(hash, Step(rest));
        return Add(hash, Step(id.Slice(id.Length - UnitsOfStep)));
    }

    /// <summary>The hash of an id. Only ASCII can be an id; for anything else the hash is good for nothing, and harmless.</summary>
    public static ulong Of(System.ReadOnlySpan<char> id, int seed)
    {
        var hash = Start(id.Length, seed);
        if (id.Length < UnitsOfStep)
        {
            foreach (var unit in id)
                hash = Add(hash, unit);
            return hash;
        }

        for (var rest = id; rest.Length > UnitsOfStep; rest = rest.Slice(UnitsOfStep))
            hash = Add(hash, Step(rest));
        return Add(hash, Step(id.Slice(id.Length - UnitsOfStep)));
    }

    public static int Bucket(ulong hash, int buckets) => Scale((uint)(hash >> 32), buckets);

    public static int Slot(ulong hash, int pilot, int slots) => Scale((uint)(((hash ^ (ulong)pilot) * Multiplier) >> 32), slots);

    private static ulong Start(int length, int seed) => unchecked((ulong)(length + seed) * Multiplier);

    private static ulong Step(System.ReadOnlySpan<byte> id) =>
        id[0] | (ulong)id[1] << 8 | (ulong)id[2] << 16 | (ulong)id[3] << 24 | (ulong)id[4] << 32 | (ulong)id[5] << 40 | (ulong)id[6] << 48 | (ulong)id[7] << 56;

    private static ulong Step(System.ReadOnlySpan<char> id) =>
        id[0] | (ulong)id[1] << 8 | (ulong)id[2] << 16 | (ulong)id[3] << 24 | (ulong)id[4] << 32 | (ulong)id[5] << 40 | (ulong)id[6] << 48 | (ulong)id[7] << 56;

    private static ulong Add(ulong hash, ulong units)
    {
        hash = unchecked((hash ^ units) * Multiplier);
        return hash ^ (hash >> 29);
    }

    /// <summary>A number of 32 bits, scaled down to less than a limit.</summary>
    private static int Scale(uint value, int limit) => (int)(((ulong)value * (uint)limit) >> 32);
}
