namespace Geopolitics.Exports.Tests.Harness;

/// <summary>The catalogues that tests export.</summary>
internal static class Worlds
{
    /// <summary>Our facts, and those of the test project.</summary>
    public static Catalog All => WorldFacts.Catalog;

    /// <summary>The test project's facts alone.</summary>
    public static Catalog Invented { get; } = Catalog.Of(WorldTables.Directory.Instance);

    /// <summary>The same items as <see cref="All"/>, the layers in the other order.</summary>
    public static Catalog Reversed { get; } = Catalog.Combine(Invented, Catalog.Shipped);
}
