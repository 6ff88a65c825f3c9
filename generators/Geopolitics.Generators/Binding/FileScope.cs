using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>A file and the signatures that it names: all that the rules see. It stays equal while only other things change, and then no rule runs again.</summary>
/// <param name="Named">The signatures of the ids in the file, with whatever those lead to: offices' principals, ancestors, tenures of offices; by id.</param>
/// <param name="Unresolved">The ids that no item has.</param>
/// <param name="Own">What the other files mean for each of the file's own items, in the file's order.</param>
/// <param name="OwnRedirects">The same for the file's redirects.</param>
internal sealed record FileScope(
    FileReading Reading, EquatableArray<Signature> Named, EquatableArray<UnresolvedId> Unresolved,
    EquatableArray<OwnItem> Own, EquatableArray<OwnRedirect> OwnRedirects) : IOfFile
{
    public string Path => Reading.Path;

    public string LogicalPath => Reading.LogicalPath;

    public static FileScope From(FileReading reading, SignatureTable table)
    {
        var named = new Dictionary<string, Signature>(StringComparer.Ordinal);
        var unresolved = new SortedDictionary<string, UnresolvedId>(StringComparer.Ordinal);
        foreach (var item in reading.Items)
        {
            Name(item.Id, table, named);
            foreach (var reference in item.References)
                Resolve(reference);
        }

        foreach (var redirect in reading.Redirects)
            Resolve(redirect.To);

        return new(
            reading,
            Sorted(named),
            unresolved.Values.ToEquatableArray(),
            reading.Items.SelectArray((item, index) => OwnItem.From(reading, item, index, table)),
            reading.Redirects.SelectArray((redirect, index) => OwnRedirect.From(reading, redirect, index, table)));

        void Resolve(ReferenceValue reference)
        {
            if (!Name(reference.Id, table, named) && !unresolved.ContainsKey(reference.Id))
                unresolved.Add(reference.Id, new(reference.Id, Suggestion(reference, table)));
        }
    }

    private static EquatableArray<Signature> Sorted(Dictionary<string, Signature> named)
    {
        var ids = new string[named.Count];
        var signatures = new Signature[named.Count];
        named.Keys.CopyTo(ids, 0);
        named.Values.CopyTo(signatures, 0);
        Array.Sort(ids, signatures, StringComparer.Ordinal);
        return new(signatures);
    }

    private static string Suggestion(ReferenceValue reference, SignatureTable table) => table.Successor(reference.Id) is { } successor
        ? $"; it is `{successor.Id}` now"
        : NearestText.DidYouMean(reference.Id, table.IdsOf(reference.Kinds));

    /// <summary>Takes a signature in, with all that it leads to; false where no item has the id.</summary>
    private static bool Name(string id, SignatureTable table, Dictionary<string, Signature> named)
    {
        if (named.ContainsKey(id))
            return true;

        if (table.Find(id) is not { } start)
            return false;

        if (start is { Kind: not ItemKind.Office, Tenure: null, Ancestors.Count: 0 })
        {
            named.Add(id, start);
            return true;
        }

        // No recursion: a chain of facts that supersede one another can be as long as an author likes.
        var open = new Stack<Signature>();
        open.Push(start);
        while (open.Count > 0)
        {
            var signature = open.Pop();
            if (named.ContainsKey(signature.Id))
                continue;

            named.Add(signature.Id, signature);
            foreach (var ancestor in signature.Ancestors)
                Push(ancestor);

            if (signature.Tenure?.Holder is { } holder)
                Push(holder);
            if (signature.Kind != ItemKind.Office)
                continue;

            foreach (var tenure in table.TenuresOf(signature.Id))
                open.Push(tenure);
        }

        return true;

        void Push(string next)
        {
            if (!named.ContainsKey(next) && table.Find(next) is { } signature)
                open.Push(signature);
        }
    }
}

/// <param name="Suggestion">The end of a message: what the author may have meant, or nothing.</param>
internal sealed record UnresolvedId(string Id, string Suggestion);

/// <summary>What the other files mean for an item.</summary>
/// <param name="TakenBy">The file that has the same id before this one, or null.</param>
/// <param name="NameProblem">Why its C# name cannot be had, or null.</param>
/// <param name="ExtensionNameProblem">Why its constant cannot stand beside the library's, where it is to, or null.</param>
/// <param name="IsCited">For a source: whether any item refers to it.</param>
internal sealed record OwnItem(string? TakenBy, string? NameProblem, string? ExtensionNameProblem, bool IsCited)
{
    /// <summary>An item that the other files mean nothing for.</summary>
    public static readonly OwnItem Alone = new(null, null, null, IsCited: true);

    public static OwnItem From(FileReading reading, DataItem item, int index, SignatureTable table)
    {
        var isOwner = table.Owns(reading.LogicalPath, index, item.Id);
        var takenBy = isOwner ? null : table.TakerOf(item.Id);
        var nameProblem = isOwner && reading.HasConstants ? ConstantNames.Problem(item.Kind, item.Id, table) : null;
        var extensionNameProblem = isOwner && reading.HasConstants && nameProblem is null && table.ExtensionNames.AreMade ? table.ExtensionNames.Problem(item.Kind, item.Id) : null;
        var isCited = item.Kind != ItemKind.Source || table.IsCited(item.Id);
        return takenBy is null && nameProblem is null && extensionNameProblem is null && isCited ? Alone : new(takenBy, nameProblem, extensionNameProblem, isCited);
    }
}
