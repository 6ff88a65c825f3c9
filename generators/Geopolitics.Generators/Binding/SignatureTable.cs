using System.Runtime.CompilerServices;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Layers;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Binding;

/// <summary>The signatures of all files, and of the layers that the project builds on, by id. Equal to another when the signatures are.</summary>
internal sealed class SignatureTable : IEquatable<SignatureTable>
{
    private readonly EquatableArray<FileSignatures> files;
    private readonly EquatableArray<LayerManifest> layers;
    private readonly TableOutline outline;
    private readonly KnownItem[] items;

    /// <summary>What each item leads to, by its number: found once, for many files name it.</summary>
    private readonly Surroundings?[] surroundings;

    /// <param name="layers">The layers that the project builds on.</param>
    /// <param name="fileCount">How many data files there are; it is more than those with signatures where one of them was too much for us.</param>
    /// <param name="extensionNames">Which names are taken on the library's classes, where the project's constants are to stand there too.</param>
    public SignatureTable(IEnumerable<FileSignatures> files, IEnumerable<LayerManifest> layers, int fileCount, ExtensionNames? extensionNames = null)
    {
        ExtensionNames = extensionNames ?? ExtensionNames.None;
        this.layers = InOrder(layers);
        this.files = InOrder(files);
        FileCount = fileCount;
        outline = TableOutline.Of(this.files, this.layers, fileCount, out items);
        surroundings = new Surroundings?[items.Length];
    }

    /// <summary>The table after an edit that left the outline as it was.</summary>
    private SignatureTable(SignatureTable before, EquatableArray<FileSignatures> files, List<KnownItem> changed)
    {
        this.files = files;
        (layers, outline, FileCount, ExtensionNames) = (before.layers, before.outline, before.FileCount, before.ExtensionNames);
        items = (KnownItem[])before.items.Clone();
        surroundings = (Surroundings?[])before.surroundings.Clone();
        var altered = new bool[items.Length];
        foreach (var item in changed)
        {
            items[item.Number] = item;
            altered[item.Number] = true;
        }

        var ids = new HashSet<string>(changed.Select(item => item.Signature.Id), StringComparer.Ordinal);
        for (var number = 0; number < surroundings.Length; number++)
        {
            altered[number] |= surroundings[number] is not { } known || LeadsToAny(known, ids);
            if (altered[number])
                surroundings[number] = null;
        }

        Edit = new(before.Version, altered);
    }

    /// <summary>Finds tables equal of which one came from the other by edits that left all ids in their places.</summary>
    public static IEqualityComparer<SignatureTable> ByOutline { get; } = new OutlineComparer();

    /// <summary>How the table came from another one by an edit; null for one that was made of all signatures.</summary>
    public TableEdit? Edit { get; }

    /// <summary>Tells the table from those before and behind it, without keeping it.</summary>
    public object Version { get; } = new();

    private int FileCount { get; }

    /// <summary>What stands for a table that could not be made: any id may be lost, so that none is reported.</summary>
    public static SignatureTable Lost { get; } = new([], [], fileCount: 1);

    /// <summary>False where an item of some file could not be read, so that an id that is missing may be there.</summary>
    public bool IsWhole => outline.IsWhole;

    public int Count => items.Length;

    /// <summary>Which names are taken on the library's classes.</summary>
    public ExtensionNames ExtensionNames { get; }

    /// <summary>The item that has an id; where several have it, the first.</summary>
    public KnownItem? FindItem(string id) => outline.Numbers.TryGetValue(id, out var number) ? items[number] : null;

    public Signature? Find(string id) => FindItem(id)?.Signature;

    /// <summary>The item that has an id, if that is the one in a file's place.</summary>
    public KnownItem? FindOwn(string logicalPath, int index, string id) => FindItem(id) is { } item && item.Is(logicalPath, index) ? item : null;

    /// <summary>The item that has taken the place of what had an id; null where no redirect tells.</summary>
    public KnownItem? Successor(string from) =>
        outline.Redirects.TryGetValue(from, out var redirect) && FindItem(from) is null ? FindItem(redirect.Signature.To) : null;

    /// <summary>Where an id is redirected to, be there such an item or not; null where no redirect tells.</summary>
    public string? RedirectOf(string from) => outline.Redirects.TryGetValue(from, out var redirect) ? redirect.Signature.To : null;

    /// <summary>The file, or the assembly, that has an id as an item's, or the assembly that has it as one that leads on.</summary>
    public string? TakerOf(string id) => FindItem(id)?.Owner ?? (FindRedirect(id) is { IsForeign: true } redirect ? redirect.Owner : null);

    /// <summary>The redirect that leads on from an id; where several do, the first.</summary>
    public KnownRedirect? FindRedirect(string from) => outline.Redirects.TryGetValue(from, out var redirect) ? redirect : null;

    /// <summary>The item to which a file's redirect leads on; null where there is none, or the id is another's or leads on elsewhere already.</summary>
    public KnownItem? SuccessorBy(string logicalPath, int index, string from) => FindRedirect(from) is { } redirect && redirect.Is(logicalPath, index) ? Successor(from) : null;

    public IEnumerable<string> IdsOf(KindSet kinds) =>
        items.Where(item => kinds.Contains(item.Signature.Kind)).Select(item => item.Signature.Id);

    /// <summary>The tenures of an office, by id.</summary>
    public EquatableArray<Signature> TenuresOf(string office) =>
        outline.Tenures.TryGetValue(office, out var tenures) ? tenures.SelectArray((number, _) => items[number].Signature) : [];

    /// <summary>What an id stands for, with all that it leads to.</summary>
    public Surroundings SurroundingsOf(string id)
    {
        if (FindItem(id) is not { } item)
            return Surroundings.None;

        // Files are bound at once: all are to have the same object, which is compared most quickly.
        ref var known = ref surroundings[item.Number];
        return known ?? Interlocked.CompareExchange(ref known, Surroundings.Of(item.Signature, this), null) ?? known;
    }

    /// <summary>The numbers of the items that have some ids; those that no item has are left out.</summary>
    public EquatableArray<int> NumbersOf(EquatableArray<string> ids)
    {
        var numbers = new List<int>(ids.Count);
        foreach (var id in ids)
        {
            if (outline.Numbers.TryGetValue(id, out var number))
                numbers.Add(number);
        }

        return numbers.ToEquatableArray();
    }

    /// <summary>The table of the files after an edit that left all ids and what hangs on them as they were; null after any other: then all is looked at anew.</summary>
    public SignatureTable? After(IEnumerable<FileSignatures> edited, IEnumerable<LayerManifest> layersNow, int fileCount, ExtensionNames extensionNames)
    {
        var filesNow = InOrder(edited);
        if (fileCount != FileCount || filesNow.Count != files.Count || !InOrder(layersNow).Equals(layers) || !extensionNames.Equals(ExtensionNames))
            return null;

        var changed = new List<KnownItem>();
        for (var index = 0; index < files.Count; index++)
        {
            if (ReferenceEquals(files[index], filesNow[index]))
                continue;
            if (!files[index].HasSameOutline(filesNow[index]))
                return null;

            AddChanged(files[index], filesNow[index], changed);
        }

        return new(this, filesNow, changed);
    }

    /// <summary>True when any item of any file refers to the source, or may do so where it could not be read or names a source that there is not.</summary>
    public bool IsCited(string source) => outline.IsAnyCitationLost || FindItem(source) is { IsCited: true };

    /// <summary>True for an id that may stand in what could not be read: an item that is missing may have it, or refer to it.</summary>
    public bool MayBeLost(string id)
    {
        if (IsWhole)
            return false;

        if (files.Count < FileCount)
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

    private void AddChanged(FileSignatures before, FileSignatures now, List<KnownItem> changed)
    {
        for (var index = 0; index < now.Items.Count; index++)
        {
            if (!now.Items[index].Equals(before.Items[index]) && FindOwn(now.LogicalPath, index, now.Items[index].Id) is { } known)
                changed.Add(known.With(now.Items[index]));
        }
    }

    private static bool LeadsToAny(Surroundings surroundings, HashSet<string> ids)
    {
        foreach (var reached in surroundings.Reached)
        {
            if (ids.Contains(reached.Id))
                return true;
        }

        return false;
    }

    private static EquatableArray<LayerManifest> InOrder(IEnumerable<LayerManifest> layers) => layers.OrderBy(layer => layer.Assembly, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The compiler's order of files differs from machine to machine.</summary>
    private static EquatableArray<FileSignatures> InOrder(IEnumerable<FileSignatures> files) => files.OrderBy(file => file.LogicalPath, StringComparer.Ordinal).ToEquatableArray();

    private sealed class OutlineComparer : IEqualityComparer<SignatureTable>
    {
        public bool Equals(SignatureTable x, SignatureTable y) => ReferenceEquals(x.outline, y.outline);

        public int GetHashCode(SignatureTable table) => RuntimeHelpers.GetHashCode(table.outline);
    }
}

/// <summary>The edit that one table came from another by.</summary>
/// <param name="From">The <see cref="SignatureTable.Version"/> of the table before.</param>
/// <param name="Altered">By number, the items that are not what they were, or that lead to such a one.</param>
internal sealed record TableEdit(object From, bool[] Altered);
