using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Layers;

/// <summary>What a compiled layer tells of one of its items.</summary>
/// <param name="Signature">What others need to know of it.</param>
/// <param name="Names">What it is called beside its label: further names, and the codes by which it can be looked up.</param>
/// <param name="KnowsNames">False in a layer that was compiled before manifests had names.</param>
/// <param name="HasConstant">Whether the layer has a constant of it.</param>
/// <param name="IsExtensionMember">Whether that constant stands beside the library's too.</param>
internal sealed record ManifestItem(Signature Signature, EquatableArray<string> Names, bool KnowsNames, bool HasConstant, bool IsExtensionMember);
