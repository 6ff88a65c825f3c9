using Geopolitics.Analyzers.Symbols;
using Geopolitics.Generators.Layers;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Ids;

/// <summary>What an assembly tells of its layer's items, constants or not.</summary>
internal static class Manifest
{
    /// <summary>Its items.</summary>
    public static IEnumerable<ManifestItem> Of(IAssemblySymbol assembly, GeopoliticsSymbols symbols) => Texts(assembly, symbols).SelectMany(ManifestText.Read);

    /// <summary>Its ids that lead on to others.</summary>
    public static IEnumerable<ManifestRedirect> RedirectsOf(IAssemblySymbol assembly, GeopoliticsSymbols symbols) => Texts(assembly, symbols).SelectMany(ManifestText.ReadRedirects);

    private static IEnumerable<string> Texts(IAssemblySymbol assembly, GeopoliticsSymbols symbols) => assembly.GetAttributes()
        .Where(attribute => attribute.AttributeClass.Is(symbols.Manifest) && attribute.ConstructorArguments.Length == 2)
        .Select(attribute => attribute.ConstructorArguments[1].Value as string)
        .OfType<string>();
}
