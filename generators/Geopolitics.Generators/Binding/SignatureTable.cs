using Geopolitics.Generators.Common;
using Geopolitics.Generators.Layers;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Binding;

/// <summary>The signatures of all files, and of the layers that the project builds on, by id. Equal to another when the signatures are.</summary>
internal sealed class SignatureTable : IEquatable<SignatureTable>
{
    private readonly EquatableArray<FileSignatures> files;
    private readonly EquatableArray<LayerManifest> layers;
    private readonly Dictionary<string, KnownItem> items = new(StringComparer.Ordinal);
    private readonly ConstantNames constantNames = new();
    private readonly Dictionary<string, KnownRedirect> redirects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableArray<Signature>> tenures;
    private readonly bool isAnyCitationLost;
    private readonly bool isAnyFileLost;

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
                if (!items.ContainsKey(item.Id))
                    items.Add(item.Id, new(items.Count, item, layer.Assembly, -1));
            }

            foreach (var redirect in layer.Redirects)
            {
                if (!redirects.ContainsKey(redirect.From))
                    redirects.Add(redirect.From, new(redirect, layer.Assembly, -1));
            }
        }

        // The compiler's order of files differs from machine to machine.
        this.files = files.OrderBy(file => file.LogicalPath, StringComparer.Ordinal).ToEquatableArray();
        foreach (var file in this.files)
            AddItems(file);
        foreach (var file in this.files)
            AddRedirects(file);

        isAnyFileLost = this.files.Count < fileCount;
        IsWhole = !isAnyFileLost && this.files.All(file => file.IsWhole);
        isAnyCitationLost = !IsWhole || !this.files.All(file => file.IsSound);
        foreach (var file in this.files)
        {
            foreach (var source in file.CitedSources)
            {
                if (items.TryGetValue(source, out var cited))
                    cited.IsCited = true;
                else
                    isAnyCitationLost = true;
            }
        }

        tenures = TenuresByOffice(items.Values);
    }

    /// <summary>What stands for a table that could not be made: any id may be lost, so that none is reported.</summary>
    public static SignatureTable Lost { get; } = new([], [], fileCount: 1);

    /// <summary>False where an item of some file could not be read, so that an id that is missing may be there.</summary>
    public bool IsWhole { get; }

    public int Count => items.Count;

    /// <summary>Which names are taken on the library's classes.</summary>
    public ExtensionNames ExtensionNames { get; }

    /// <summary>The item that has an id; where several have it, the first.</summary>
    public KnownItem? FindItem(string id) => items.TryGetValue(id, out var item) ? item : null;

    public Signature? Find(string id) => FindItem(id)?.Signature;

    /// <summary>The item that has an id, if that is the one in a file's place.</summary>
    public KnownItem? FindOwn(string logicalPath, int index, string id) => FindItem(id) is { } item && item.Is(logicalPath, index) ? item : null;

    /// <summary>The item that has taken the place of what had an id; null where no redirect tells.</summary>
    public KnownItem? Successor(string from) =>
        redirects.TryGetValue(from, out var redirect) && !items.ContainsKey(from) ? FindItem(redirect.Signature.To) : null;

    /// <summary>Where an id is redirected to, be there such an item or not; null where no redirect tells.</summary>
    public string? RedirectOf(string from) => redirects.TryGetValue(from, out var redirect) ? redirect.Signature.To : null;

    /// <summary>The file, or the assembly, that has an id as an item's, or the assembly that has it as one that leads on.</summary>
    public string? TakerOf(string id) => FindItem(id)?.Owner ?? (FindRedirect(id) is { IsForeign: true } redirect ? redirect.Owner : null);

    /// <summary>The redirect that leads on from an id; where several do, the first.</summary>
    public KnownRedirect? FindRedirect(string from) => redirects.TryGetValue(from, out var redirect) ? redirect : null;

    /// <summary>The item to which a file's redirect leads on; null where there is none, or the id is another's or leads on elsewhere already.</summary>
    public KnownItem? SuccessorBy(string logicalPath, int index, string from) => FindRedirect(from) is { } redirect && redirect.Is(logicalPath, index) ? Successor(from) : null;

    public IEnumerable<string> IdsOf(KindSet kinds) =>
        items.Values.Where(item => kinds.Contains(item.Signature.Kind)).Select(item => item.Signature.Id);

    /// <summary>The tenures of an office, by id.</summary>
    public EquatableArray<Signature> TenuresOf(string office) => tenures.TryGetValue(office, out var found) ? found : [];

    /// <summary>True when any item of any file refers to the source, or may do so where it could not be read or names a source that there is not.</summary>
    public bool IsCited(string source) => isAnyCitationLost || FindItem(source) is { IsCited: true };

    /// <summary>True for an id that may stand in what could not be read: an item that is missing may have it, or refer to it.</summary>
    public bool MayBeLost(string id)
    {
        if (IsWhole)
            return false;

        if (isAnyFileLost)
            return true;

        foreach (var file in files)
        {
            if (file.LostIds.Contains(id))
                return true;
        }

        return false;
    }

    public bool Equals(SignatureTable? other) =>
        other is not null && IsWhole == other.IsWhole && files.Equals(other.files) && layers.Equals(other.layers) && ExtensionNames.Equals(other.ExtensionNames);

    public override bool Equals(object? obj) => Equals(obj as SignatureTable);

    public override int GetHashCode() => files.GetHashCode();

    private void AddItems(FileSignatures file)
    {
        for (var index = 0; index < file.Items.Count; index++)
        {
            var signature = file.Items[index];
            if (items.ContainsKey(signature.Id) || redirects.ContainsKey(signature.Id))
                continue;

            var name = file.HasConstants ? file.ConstantNames[index] : null;
            var problem = name is null ? null : constantNames.Take(signature.Kind, name, signature.Id);
            items.Add(signature.Id, new(items.Count, signature, file.LogicalPath, index) { ConstantName = problem is null ? name : null, NameProblem = problem });
        }
    }

    private void AddRedirects(FileSignatures file)
    {
        for (var index = 0; index < file.Redirects.Count; index++)
        {
            var redirect = file.Redirects[index];
            if (redirects.ContainsKey(redirect.From))
                continue;

            redirects.Add(redirect.From, new(redirect, file.LogicalPath, index));
            if (!file.HasConstants || Successor(redirect.From) is not { } successor)
                continue;

            var name = CSharpName.FromSlug(redirect.From);
            var problem = constantNames.Take(successor.Signature.Kind, name, redirect.From);
            redirects[redirect.From] = new(redirect, file.LogicalPath, index) { ConstantName = problem is null ? name : null, NameProblem = problem };
        }
    }

    private static Dictionary<string, EquatableArray<Signature>> TenuresByOffice(IEnumerable<KnownItem> items)
    {
        var lists = new Dictionary<string, List<Signature>>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.Signature.Tenure is not { } tenure)
                continue;

            if (!lists.TryGetValue(tenure.Office, out var list))
                lists.Add(tenure.Office, list = []);
            list.Add(item.Signature);
        }

        var tenures = new Dictionary<string, EquatableArray<Signature>>(lists.Count, StringComparer.Ordinal);
        foreach (var entry in lists)
        {
            entry.Value.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
            tenures.Add(entry.Key, entry.Value.ToEquatableArray());
        }

        return tenures;
    }
}
