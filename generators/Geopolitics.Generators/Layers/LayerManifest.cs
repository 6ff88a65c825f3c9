using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Layers;

/// <summary>A layer that the project refers to.</summary>
/// <param name="Assembly">The assembly that has it.</param>
/// <param name="Catalog">The expression that gives its catalogue.</param>
/// <param name="Items">The signatures of its items.</param>
internal sealed record LayerManifest(string Assembly, string Catalog, EquatableArray<Signature> Items);
