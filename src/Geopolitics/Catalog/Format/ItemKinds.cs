namespace Geopolitics.Format;

internal static class ItemKinds
{
    private const ItemKind FirstFact = ItemKind.Agreement;

    public static bool IsFact(this ItemKind kind) => kind >= FirstFact;
}
