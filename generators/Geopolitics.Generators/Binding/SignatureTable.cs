using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Layers;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Binding;

/// <summary>The signatures of all files, and of the layers that the project builds on, by id. Equal to another when the signatures are.</summary>
internal sealed class SignatureTable : IEquatable<SignatureTable>
{
    private readonly EquatableArray<FileSignatures> files;
    private readonly EquatableArray<LayerManifest> layers;
    private readonly Dictionary<string, (Signature Signature, string Assembly)> foreign = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string To, string Assembly)> foreignRedirects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Owned> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(ItemKind Kind, string Name), string> byConstant = [];
    private readonly SortedDictionary<string, OwnedRedirect> redirects = new(StringComparer.Ordinal);
    private readonly HashSet<string> citedSources;
    private readonly bool isAnyCitationLost;
    private readonly ILookup<string, Signature> tenuresByOffice;

    /// <param name="layers">The layers that the project builds on.</param>
    /// <param name="fileCount">How many data files there are; it is more than those with signatures where one of them was too much for us.</param>
    /// <param name="extensionNames">Which names are taken on the library's classes, where the project's constants are to stand there too.</param>
    public SignatureTable(IEnumerable<FileSignatures> files, IEnumerable<LayerManifest> layers, int fileCount, ExtensionNames? extensionNames = null)
    {
        ExtensionNames = extensionNames ?? ExtensionNames.None;
        this.layers = layers.OrderBy(layer => layer.Assembly, StringComparer.Ordinal).ToEquatableArray();
        foreach (var layer in this.layers)
        {
            foreach (var item in layer.Items)
            {
                if (!foreign.ContainsKey(item.Id))
                    foreign.Add(item.Id, (item, layer.Assembly));
            }

            foreach (var redirect in layer.Redirects)
            {
                if (!foreignRedirects.ContainsKey(redirect.From))
                    foreignRedirects.Add(redirect.From, (redirect.To, layer.Assembly));
            }
        }

        // The compiler's order of files differs from machine to machine.
        this.files = files.OrderBy(file => file.LogicalPath, StringComparer.Ordinal).ToEquatableArray();
        foreach (var file in this.files)
        {
            for (var index = 0; index < file.Items.Count; index++)
            {
                var item = file.Items[index];
                if (byId.ContainsKey(item.Id) || foreign.ContainsKey(item.Id) || foreignRedirects.ContainsKey(item.Id))
                    continue;

                byId.Add(item.Id, new(item, file.LogicalPath, index));
                var constant = (item.Kind, CSharpName.FromSlug(item.Id));
                if (file.HasConstants && !byConstant.ContainsKey(constant))
                    byConstant.Add(constant, item.Id);
            }
        }

        foreach (var file in this.files)
        {
            for (var index = 0; index < file.Redirects.Count; index++)
                AddRedirect(file, index);
        }

        IsWhole = this.files.Count == fileCount && this.files.All(file => file.IsWhole);
        citedSources = new(this.files.SelectMany(file => file.CitedSources), StringComparer.Ordinal);
        isAnyCitationLost = !IsWhole || !this.files.All(file => file.IsSound) || !citedSources.All(id => Find(id) is not null);
        tenuresByOffice = byId.Values.Select(owned => owned.Signature).Concat(foreign.Values.Select(item => item.Signature)).Where(signature => signature.Tenure is not null)
            .OrderBy(signature => signature.Id, StringComparer.Ordinal).ToLookup(signature => signature.Tenure!.Office, StringComparer.Ordinal);
    }

    /// <summary>False where an item of some file could not be read, so that an id that is missing may be there.</summary>
    public bool IsWhole { get; }

    /// <summary>Which names are taken on the library's classes.</summary>
    public ExtensionNames ExtensionNames { get; }

    public Signature? Find(string id) =>
        byId.TryGetValue(id, out var owned) ? owned.Signature : foreign.TryGetValue(id, out var item) ? item.Signature : null;

    /// <summary>True for an id of a layer that the project builds on.</summary>
    public bool IsForeign(string id) => foreign.ContainsKey(id);

    /// <summary>The file, or the assembly, that has an id; where several have it, the first.</summary>
    public string? FileOf(string id) =>
        foreign.TryGetValue(id, out var item) ? item.Assembly : byId.TryGetValue(id, out var owned) ? owned.LogicalPath : null;

    /// <summary>The file, or the assembly, that has an id as an item's, and the assembly that has it as one that leads on.</summary>
    public string? TakerOf(string id) => FileOf(id) ?? (foreignRedirects.TryGetValue(id, out var redirect) ? redirect.Assembly : null);

    /// <summary>True for the one item, of all that have its id, that keeps it.</summary>
    public bool Owns(string logicalPath, int index, string id) =>
        byId.TryGetValue(id, out var owned) && owned.LogicalPath == logicalPath && owned.Index == index;

    /// <summary>The id whose constant has the C# name that <paramref name="id"/> gives: itself, unless another was first.</summary>
    public string? OwnerOfConstant(ItemKind kind, string id) =>
        byConstant.TryGetValue((kind, CSharpName.FromSlug(id)), out var owner) ? owner : null;

    /// <summary>True where an id, of an item or of a redirect to one, is a constant.</summary>
    public bool HasConstant(ItemKind kind, string id) => OwnerOfConstant(kind, id) == id && ConstantNames.Problem(kind, id, this) is null;

    /// <summary>The item that has taken the place of what had an id; null where no redirect tells.</summary>
    public Signature? Successor(string from) => Find(from) is null && RedirectOf(from) is { } to ? Find(to) : null;

    /// <summary>Where an id is redirected to, be there such an item or not; null where no redirect tells.</summary>
    public string? RedirectOf(string from) =>
        foreignRedirects.TryGetValue(from, out var foreignRedirect) ? foreignRedirect.To : redirects.TryGetValue(from, out var owned) ? owned.Redirect.To : null;

    /// <summary>The assembly, or the file, whose redirect leads on from an id; where several do, the first.</summary>
    public string? FileOfRedirect(string from) =>
        foreignRedirects.TryGetValue(from, out var foreignRedirect) ? foreignRedirect.Assembly : redirects.TryGetValue(from, out var owned) ? owned.LogicalPath : null;

    /// <summary>The item to which a file's redirect leads on; null where there is none, or the id is another's or leads on elsewhere already.</summary>
    public Signature? SuccessorBy(string logicalPath, int index, string from) => OwnsRedirect(logicalPath, index, from) ? Successor(from) : null;

    /// <summary>True for the one redirect, of all that lead on from its id, that does so.</summary>
    public bool OwnsRedirect(string logicalPath, int index, string from) =>
        redirects.TryGetValue(from, out var owned) && owned.LogicalPath == logicalPath && owned.Index == index;

    public IEnumerable<string> IdsOf(KindSet kinds) => byId.Values.Select(owned => owned.Signature).Concat(foreign.Values.Select(item => item.Signature))
        .Where(signature => kinds.Contains(signature.Kind)).Select(signature => signature.Id);

    /// <summary>The tenures of an office, by id.</summary>
    public IEnumerable<Signature> TenuresOf(string office) => tenuresByOffice[office];

    /// <summary>True when any item of any file refers to the source, or may do so where it could not be read or names a source that there is not.</summary>
    public bool IsCited(string source) => citedSources.Contains(source) || isAnyCitationLost;

    public bool Equals(SignatureTable? other) =>
        other is not null && IsWhole == other.IsWhole && files.Equals(other.files) && layers.Equals(other.layers) && ExtensionNames.Equals(other.ExtensionNames);

    public override bool Equals(object? obj) => Equals(obj as SignatureTable);

    public override int GetHashCode() => files.GetHashCode();

    private void AddRedirect(FileSignatures file, int index)
    {
        var redirect = file.Redirects[index];
        if (redirects.ContainsKey(redirect.From) || foreignRedirects.ContainsKey(redirect.From))
            return;

        redirects.Add(redirect.From, new(redirect, file.LogicalPath, index));
        if (file.HasConstants && Successor(redirect.From) is { } successor)
        {
            var constant = (successor.Kind, CSharpName.FromSlug(redirect.From));
            if (!byConstant.ContainsKey(constant))
                byConstant.Add(constant, redirect.From);
        }
    }

    private readonly record struct OwnedRedirect(RedirectSignature Redirect, string LogicalPath, int Index);

    private readonly record struct Owned(Signature Signature, string LogicalPath, int Index);
}
