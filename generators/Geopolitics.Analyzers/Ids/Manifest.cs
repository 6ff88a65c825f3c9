using Geopolitics.Analyzers.Symbols;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Layers;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Ids;

/// <summary>What an assembly tells of its layer's items, constants or not.</summary>
internal static class Manifest
{
    public static IEnumerable<Signature> Of(IAssemblySymbol assembly, GeopoliticsSymbols symbols) => assembly.GetAttributes()
        .Where(attribute => attribute.AttributeClass.Is(symbols.Manifest) && attribute.ConstructorArguments.Length == 2)
        .Select(attribute => attribute.ConstructorArguments[1].Value as string)
        .OfType<string>()
        .SelectMany(ManifestText.Read);
}
