namespace Geopolitics.Generators.Layers;

/// <summary>An id of a compiled layer that leads on to another.</summary>
/// <param name="HasConstant">Whether the layer has kept the constant of the old id.</param>
/// <param name="IsExtensionMember">Whether that constant stands beside the library's too.</param>
internal sealed record ManifestRedirect(string From, string To, bool HasConstant, bool IsExtensionMember);
