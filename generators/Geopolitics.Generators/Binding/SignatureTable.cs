using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Binding;

/// <summary>The signatures of all files, by id. Equal to another when the signatures are.</summary>
internal sealed class SignatureTable : IEquatable<SignatureTable>
{
    private readonly EquatableArray<FileSignatures> files;
    private readonly Dictionary<string, Owned> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(ItemKind Kind, string Name), string> byConstant = [];
    private readonly HashSet<string> citedSources;
    private readonly ILookup<string, Signature> tenuresByOffice;

    public SignatureTable(IEnumerable<FileSignatures> files)
    {
        // The compiler's order of files differs from machine to machine.
        this.files = files.OrderBy(file => file.LogicalPath, StringComparer.Ordinal).ToEquatableArray();
        foreach (var file in this.files)
        {
            for (var index = 0; index < file.Items.Count; index++)
            {
                var item = file.Items[index];
                if (byId.ContainsKey(item.Id))
                    continue;

                byId.Add(item.Id, new(item, file.LogicalPath, index));
                var constant = (item.Kind, CSharpName.FromSlug(item.Id));
                if (file.HasConstants && !byConstant.ContainsKey(constant))
                    byConstant.Add(constant, item.Id);
            }
        }

        citedSources = new(this.files.SelectMany(file => file.CitedSources), StringComparer.Ordinal);
        tenuresByOffice = byId.Values.Select(owned => owned.Signature).Where(signature => signature.Tenure is not null)
            .OrderBy(signature => signature.Id, StringComparer.Ordinal).ToLookup(signature => signature.Tenure!.Office, StringComparer.Ordinal);
    }

    public EquatableArray<FileSignatures> Files => files;

    public Signature? Find(string id) => byId.TryGetValue(id, out var owned) ? owned.Signature : null;

    /// <summary>The file that has an id; where several have it, the first.</summary>
    public string? FileOf(string id) => byId.TryGetValue(id, out var owned) ? owned.LogicalPath : null;

    /// <summary>True for the one item, of all that have its id, that keeps it.</summary>
    public bool Owns(string logicalPath, int index, string id) =>
        byId.TryGetValue(id, out var owned) && owned.LogicalPath == logicalPath && owned.Index == index;

    /// <summary>The id whose constant has the C# name that <paramref name="id"/> gives: itself, unless another was first.</summary>
    public string? OwnerOfConstant(ItemKind kind, string id) =>
        byConstant.TryGetValue((kind, CSharpName.FromSlug(id)), out var owner) ? owner : null;

    public IEnumerable<string> IdsOf(KindSet kinds) => byId.Values.Where(owned => kinds.Contains(owned.Signature.Kind)).Select(owned => owned.Signature.Id);

    /// <summary>The tenures of an office, by id.</summary>
    public IEnumerable<Signature> TenuresOf(string office) => tenuresByOffice[office];

    /// <summary>True when any item of any file refers to the source.</summary>
    public bool IsCited(string source) => citedSources.Contains(source);

    public bool Equals(SignatureTable? other) => other is not null && files.Equals(other.files);

    public override bool Equals(object? obj) => Equals(obj as SignatureTable);

    public override int GetHashCode() => files.GetHashCode();

    private readonly record struct Owned(Signature Signature, string LogicalPath, int Index);
}
