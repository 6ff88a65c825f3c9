using Geopolitics.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Geopolitics.Analyzers.Ids;

/// <summary>The constants that layers have put beside the library's.</summary>
internal sealed class ExtensionMembers
{
    private readonly Dictionary<(string Kind, string Name), KnownId> byName = [];

    public static ExtensionMembers Of(IEnumerable<IAssemblySymbol> layers, GeopoliticsSymbols symbols)
    {
        var members = new ExtensionMembers();
        foreach (var layer in layers)
        {
            var index = IdIndex.Of(layer, symbols);
            var ids = Manifest.Of(layer, symbols).Where(item => item.IsExtensionMember).Select(item => item.Signature.Id)
                .Concat(Manifest.RedirectsOf(layer, symbols).Where(redirect => redirect.IsExtensionMember).Select(redirect => redirect.From));
            foreach (var known in ids.Select(index.Find).OfType<KnownId>())
                members.byName[(known.Kind.Name, known.Twin.Name)] = known;
        }

        return members;
    }

    /// <summary>What a constant of the library hides, or null.</summary>
    public KnownId? Find(IPropertySymbol constant) => byName.TryGetValue((constant.Type.Name, constant.Name), out var known) ? known : null;
}
