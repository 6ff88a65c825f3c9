namespace Geopolitics.Analyzers.Ids;

/// <summary>Which catalogue a call asks, as far as its source tells.</summary>
internal enum CatalogueOfCall
{
    /// <summary>The shipped one.</summary>
    Shipped,

    /// <summary>One of a layer above, together with what it references.</summary>
    Layers,

    /// <summary>Any: one made by hand, or handed in.</summary>
    Any,
}
