using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Layers;

/// <summary>A layer that the project refers to.</summary>
/// <param name="Assembly">The assembly that has it.</param>
/// <param name="Catalog">The expression that gives its catalogue.</param>
/// <param name="Items">The signatures of its items.</param>
/// <param name="Redirects">Its ids that lead on to others.</param>
/// <param name="Constants">What stands on the library's classes because of it: the library's own constants, and another layer's extension members.</param>
internal sealed record LayerManifest(
    string Assembly, string Catalog, EquatableArray<Signature> Items, EquatableArray<RedirectSignature> Redirects, EquatableArray<LayerConstant> Constants)
{
    /// <summary>One layer of its parts: each of the assembly's data files carries what is to be known of its own items.</summary>
    public static LayerManifest Of(string assembly, string catalog, IReadOnlyList<string> parts)
    {
        var isLibrary = catalog == GeneratorSettings.LibraryCatalog;
        var items = parts.SelectMany(ManifestText.Read).OrderBy(item => item.Signature.Id, StringComparer.Ordinal).ToList();
        var redirects = parts.SelectMany(ManifestText.ReadRedirects).OrderBy(redirect => redirect.From, StringComparer.Ordinal).ToList();

        var constants = items.Where(item => isLibrary ? item.HasConstant : item.IsExtensionMember).Select(item => new LayerConstant(item.Signature.Kind, item.Signature.Id)).ToList();
        if (redirects.Exists(redirect => isLibrary ? redirect.HasConstant : redirect.IsExtensionMember))
        {
            var kinds = new Dictionary<string, ItemKind>(StringComparer.Ordinal);
            foreach (var item in items)
                kinds[item.Signature.Id] = item.Signature.Kind;

            constants.AddRange(redirects
                .Where(redirect => (isLibrary ? redirect.HasConstant : redirect.IsExtensionMember) && kinds.ContainsKey(redirect.To))
                .Select(redirect => new LayerConstant(kinds[redirect.To], redirect.From)));
        }

        return new(
            assembly,
            catalog,
            items.Select(item => item.Signature).ToEquatableArray(),
            redirects.Select(redirect => new RedirectSignature(redirect.From, redirect.To)).ToEquatableArray(),
            constants.ToEquatableArray());
    }
}

/// <summary>A constant on one of the library's classes, by the id that it is called after.</summary>
internal sealed record LayerConstant(ItemKind Kind, string Id);
