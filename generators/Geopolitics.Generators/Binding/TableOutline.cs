using Geopolitics.Generators.Common;
using Geopolitics.Generators.Layers;

namespace Geopolitics.Generators.Binding;

/// <summary>Which ids there are and who has them, and what hangs on that alone: the part of a table that most edits leave as it is.</summary>
internal sealed class TableOutline
{
    private readonly List<KnownItem> items = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownRedirect> redirects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableArray<int>> tenures = new(StringComparer.Ordinal);
    private readonly ConstantNames constantNames = new();

    private TableOutline()
    {
    }

    /// <summary>False where an item of some file could not be read, so that an id that is missing may be there.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>True where an item may be cited by one that could not be read, or a source is cited that there is not.</summary>
    public bool IsAnyCitationLost { get; private set; }

    /// <summary>The numbers of the items by id.</summary>
    public IReadOnlyDictionary<string, int> Numbers => numbers;

    public IReadOnlyDictionary<string, KnownRedirect> Redirects => redirects;

    /// <summary>The numbers of each office's tenures, by their ids.</summary>
    public IReadOnlyDictionary<string, EquatableArray<int>> Tenures => tenures;

    /// <param name="files">The signatures of the files in the order in which they have their ids.</param>
    /// <param name="layers">The layers that the project builds on.</param>
    /// <param name="fileCount">How many data files there are.</param>
    /// <param name="items">The items by their numbers.</param>
    public static TableOutline Of(EquatableArray<FileSignatures> files, EquatableArray<LayerManifest> layers, int fileCount, out KnownItem[] items)
    {
        var outline = new TableOutline();
        foreach (var layer in layers)
            outline.Add(layer);
        foreach (var file in files)
            outline.AddItems(file);
        foreach (var file in files)
            outline.AddRedirects(file);

        outline.IsWhole = files.Count == fileCount && files.All(file => file.IsWhole);
        outline.IsAnyCitationLost = !outline.IsWhole || !files.All(file => file.IsSound);
        foreach (var file in files)
            outline.AddCitations(file);
        outline.AddTenures();
        items = [.. outline.items];
        return outline;
    }

    private void Add(LayerManifest layer)
    {
        foreach (var item in layer.Items)
        {
            if (!numbers.ContainsKey(item.Id))
                Add(new KnownItem(items.Count, item, layer.Assembly, -1));
        }

        foreach (var redirect in layer.Redirects)
        {
            if (!redirects.ContainsKey(redirect.From))
                redirects.Add(redirect.From, new(redirect, layer.Assembly, -1));
        }
    }

    private void AddItems(FileSignatures file)
    {
        for (var index = 0; index < file.Items.Count; index++)
        {
            var signature = file.Items[index];
            if (numbers.ContainsKey(signature.Id) || redirects.ContainsKey(signature.Id))
                continue;

            var name = file.HasConstants ? file.ConstantNames[index] : null;
            var problem = name is null ? null : constantNames.Take(signature.Kind, name, signature.Id);
            Add(new KnownItem(items.Count, signature, file.LogicalPath, index) { ConstantName = problem is null ? name : null, NameProblem = problem });
        }
    }

    private void Add(KnownItem item)
    {
        numbers.Add(item.Signature.Id, item.Number);
        items.Add(item);
    }

    private void AddRedirects(FileSignatures file)
    {
        for (var index = 0; index < file.Redirects.Count; index++)
        {
            var redirect = file.Redirects[index];
            if (redirects.ContainsKey(redirect.From))
                continue;

            redirects.Add(redirect.From, new(redirect, file.LogicalPath, index));
            if (!file.HasConstants || numbers.ContainsKey(redirect.From) || !numbers.TryGetValue(redirect.To, out var successor))
                continue;

            var name = CSharpName.FromSlug(redirect.From);
            var problem = constantNames.Take(items[successor].Signature.Kind, name, redirect.From);
            redirects[redirect.From] = new(redirect, file.LogicalPath, index) { ConstantName = problem is null ? name : null, NameProblem = problem };
        }
    }

    private void AddCitations(FileSignatures file)
    {
        foreach (var source in file.CitedSources)
        {
            if (numbers.TryGetValue(source, out var cited))
                items[cited].IsCited = true;
            else
                IsAnyCitationLost = true;
        }
    }

    private void AddTenures()
    {
        var lists = new Dictionary<string, List<KnownItem>>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.Signature.Tenure is not { } tenure)
                continue;

            if (!lists.TryGetValue(tenure.Office, out var list))
                lists.Add(tenure.Office, list = []);
            list.Add(item);
        }

        foreach (var entry in lists)
        {
            entry.Value.Sort((left, right) => string.CompareOrdinal(left.Signature.Id, right.Signature.Id));
            tenures.Add(entry.Key, entry.Value.ConvertAll(item => item.Number).ToEquatableArray());
        }
    }
}
