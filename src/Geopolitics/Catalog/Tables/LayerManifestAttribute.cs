using System.ComponentModel;

namespace Geopolitics.Tables;

/// <summary>What a part of an assembly's layer tells the generator in the projects that build on it. For generated code only.</summary>
/// <param name="catalog">The expression that gives the layer's catalogue.</param>
/// <param name="signatures">The signatures of the items of one of the layer's files.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LayerManifestAttribute(string catalog, string signatures) : Attribute
{
    /// <summary>For generated code only.</summary>
    public string Catalog { get; } = catalog;

    /// <summary>For generated code only.</summary>
    public string Signatures { get; } = signatures;
}
