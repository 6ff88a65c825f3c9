using Geopolitics.Format;

namespace Geopolitics.Generators.Schema;

/// <summary>The kinds of item that a reference may mean.</summary>
internal readonly record struct KindSet(ulong Bits)
{
    public bool Contains(ItemKind kind) => (Bits & (1UL << (int)kind)) != 0;

    public static KindSet Of(params ItemKind[] kinds)
    {
        ulong bits = 0;
        foreach (var kind in kinds)
            bits |= 1UL << (int)kind;
        return new(bits);
    }

    public static KindSet operator |(KindSet left, KindSet right) => new(left.Bits | right.Bits);
}
