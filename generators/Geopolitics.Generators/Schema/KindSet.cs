using Geopolitics.Format;

namespace Geopolitics.Generators.Schema;

/// <summary>The kinds of item that a reference may mean.</summary>
internal readonly record struct KindSet(ulong Bits)
{
    /// <summary>Whether the set has a kind; those that a later version added, which a manifest may tell of, it has not.</summary>
    public bool Contains(ItemKind kind) => (int)kind is >= 0 and < 64 && (Bits & (1UL << (int)kind)) != 0;

    public static KindSet Of(params ItemKind[] kinds)
    {
        ulong bits = 0;
        foreach (var kind in kinds)
            bits |= 1UL << (int)kind;
        return new(bits);
    }

    public static KindSet operator |(KindSet left, KindSet right) => new(left.Bits | right.Bits);
}
