using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Binding;

/// <summary>A file and the signatures that it names: all that the rules see. It stays equal while only other things change, and then no rule runs again.</summary>
/// <param name="Named">What the ids that the file names stand for, by their numbers, with whatever those lead to.</param>
/// <param name="Unresolved">The ids that no item has.</param>
/// <param name="Own">What the other files mean for each of the file's own items, in the file's order.</param>
/// <param name="OwnRedirects">The same for the file's redirects.</param>
internal sealed record FileScope(
    FileReading Reading, EquatableArray<Surroundings> Named, EquatableArray<UnresolvedId> Unresolved,
    EquatableArray<OwnItem> Own, EquatableArray<OwnRedirect> OwnRedirects) : IOfFile
{
    public string Path => Reading.Path;

    public string LogicalPath => Reading.LogicalPath;

    public static FileScope From(FileReading reading, SignatureTable table)
    {
        var named = reading.Ids.SelectArray((id, _) => table.SurroundingsOf(id));
        return new(
            reading,
            named,
            UnresolvedIn(reading, named, table),
            reading.Items.SelectArray((item, index) => OwnItem.From(reading, item, index, table)),
            reading.Redirects.SelectArray((redirect, index) => OwnRedirect.From(reading, redirect, index, table)));
    }

    private static EquatableArray<UnresolvedId> UnresolvedIn(FileReading reading, EquatableArray<Surroundings> named, SignatureTable table)
    {
        if (!named.Any(id => id.Signature is null))
            return [];

        List<UnresolvedId>? unresolved = null;
        foreach (var item in reading.Items)
        {
            foreach (var reference in item.References)
                Resolve(reference);
        }

        foreach (var redirect in reading.Redirects)
            Resolve(redirect.To);

        return unresolved?.ToEquatableArray() ?? [];

        void Resolve(DataReference reference)
        {
            // Of a mistake elsewhere that is told there, each reference to what it hides would be told too.
            if (named[reference.Value.Number].Signature is null && unresolved?.Exists(other => other.Id == reference.Value.Id) is not true
                && !table.MayBeLost(reference.Value.Id))
                (unresolved ??= []).Add(new(reference.Value.Id, Suggestion(reference, table)));
        }
    }

    private static string Suggestion(DataReference reference, SignatureTable table) => table.Successor(reference.Value.Id) is { } successor
        ? $"; it is `{successor.Signature.Id}` now"
        : NearestText.DidYouMean(reference.Value.Id, table.IdsOf(reference.Kinds));
}

/// <param name="Suggestion">The end of a message: what the author may have meant, or nothing.</param>
internal sealed record UnresolvedId(string Id, string Suggestion);
