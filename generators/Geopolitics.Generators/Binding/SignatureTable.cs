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
    private readonly Dictionary<string, Owned> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(ItemKind Kind, string Name), string> byConstant = [];
    private readonly HashSet<string> citedSources;
    private readonly ILookup<string, Signature> tenuresByOffice;

    public SignatureTable(IEnumerable<FileSignatures> files, IEnumerable<LayerManifest> layers)
    {
        this.layers = layers.OrderBy(layer => layer.Assembly, StringComparer.Ordinal).ToEquatableArray();
        foreach (var layer in this.layers)
        {
            foreach (var item in layer.Items)
            {
                if (!foreign.ContainsKey(item.Id))
                    foreign.Add(item.Id, (item, layer.Assembly));
            }
        }

        // The compiler's order of files differs from machine to machine.
        this.files = files.OrderBy(file => file.LogicalPath, StringComparer.Ordinal).ToEquatableArray();
        foreach (var file in this.files)
        {
            for (var index = 0; index < file.Items.Count; index++)
            {
                var item = file.Items[index];
                if (byId.ContainsKey(item.Id) || foreign.ContainsKey(item.Id))
                    continue;

                byId.Add(item.Id, new(item, file.LogicalPath, index));
                var constant = (item.Kind, CSharpName.FromSlug(item.Id));
                if (file.HasConstants && !byConstant.ContainsKey(constant))
                    byConstant.Add(constant, item.Id);
            }
        }

        citedSources = new(this.files.SelectMany(file => file.CitedSources), StringComparer.Ordinal);
        tenuresByOffice = byId.Values.Select(owned => owned.Signature).Concat(foreign.Values.Select(item => item.Signature)).Where(signature => signature.Tenure is not null)
            .OrderBy(signature => signature.Id, StringComparer.Ordinal).ToLookup(signature => signature.Tenure!.Office, StringComparer.Ordinal);
    }

    public EquatableArray<FileSignatures> Files => files;

    public EquatableArray<LayerManifest> Layers => layers;

    public Signature? Find(string id) =>
        byId.TryGetValue(id, out var owned) ? owned.Signature : foreign.TryGetValue(id, out var item) ? item.Signature : null;

    /// <summary>True for an id of a layer that the project builds on.</summary>
    public bool IsForeign(string id) => foreign.ContainsKey(id);

    /// <summary>The file, or the assembly, that has an id; where several have it, the first.</summary>
    public string? FileOf(string id) =>
        foreign.TryGetValue(id, out var item) ? item.Assembly : byId.TryGetValue(id, out var owned) ? owned.LogicalPath : null;

    /// <summary>True for the one item, of all that have its id, that keeps it.</summary>
    public bool Owns(string logicalPath, int index, string id) =>
        byId.TryGetValue(id, out var owned) && owned.LogicalPath == logicalPath && owned.Index == index;

    /// <summary>The id whose constant has the C# name that <paramref name="id"/> gives: itself, unless another was first.</summary>
    public string? OwnerOfConstant(ItemKind kind, string id) =>
        byConstant.TryGetValue((kind, CSharpName.FromSlug(id)), out var owner) ? owner : null;

    public IEnumerable<string> IdsOf(KindSet kinds) => byId.Values.Select(owned => owned.Signature).Concat(foreign.Values.Select(item => item.Signature))
        .Where(signature => kinds.Contains(signature.Kind)).Select(signature => signature.Id);

    /// <summary>The tenures of an office, by id.</summary>
    public IEnumerable<Signature> TenuresOf(string office) => tenuresByOffice[office];

    /// <summary>True when any item of any file refers to the source.</summary>
    public bool IsCited(string source) => citedSources.Contains(source);

    public bool Equals(SignatureTable? other) => other is not null && files.Equals(other.files) && layers.Equals(other.layers);

    public override bool Equals(object? obj) => Equals(obj as SignatureTable);

    public override int GetHashCode() => files.GetHashCode();

    private readonly record struct Owned(Signature Signature, string LogicalPath, int Index);
}
