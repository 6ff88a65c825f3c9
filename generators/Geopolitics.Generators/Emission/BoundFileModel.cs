using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Emission;

/// <summary>A file's model with what it needs of others resolved: changes elsewhere that do not touch that leave it equal.</summary>
internal sealed record BoundFileModel(string Path, string LogicalPath, EquatableArray<BoundItem> Items, EquatableArray<BoundRedirect> Redirects) : IOfFile
{
    public static BoundFileModel From(FileModel file, SignatureTable table)
    {
        var items = new List<BoundItem>(file.Items.Count);
        for (var index = 0; index < file.Items.Count; index++)
        {
            if (table.FindOwn(file.LogicalPath, index, file.Items[index].Id) is { } known)
                items.Add(Bind(file.Items[index], known, table));
        }

        return new(
            file.Path,
            file.LogicalPath,
            items.ToEquatableArray(),
            file.Redirects.Select((redirect, index) => Bind(file, redirect, index, table)).OfType<BoundRedirect>().ToEquatableArray());
    }

    private static BoundItem Bind(ItemModel item, KnownItem known, SignatureTable table) => new(
        item,
        known.Signature,
        known.ConstantName,
        known.ConstantName is not null && IsExtensionMember(item.Kind, item.Id, table),
        Label(item.Documentation, table),
        item.Documentation.Citations.SelectArray((citation, _) => Label(citation.Source, table)));

    private static string Label(ItemDocumentation documentation, SignatureTable table) => documentation switch
    {
        { Label: { } own } => own,
        { CalledAfter: { Count: 2 } after } => $"{Label(after[0], table)}, {Label(after[1], table)}",
        _ => string.Join(", ", documentation.CalledAfter.Select(id => Label(id, table))),
    };

    private static string Label(string id, SignatureTable table) => table.Find(id)?.Label ?? id;

    /// <summary>The redirect as it is emitted; null for one that leads nowhere.</summary>
    private static BoundRedirect? Bind(FileModel file, RedirectSignature redirect, int index, SignatureTable table)
    {
        if (table.SuccessorBy(file.LogicalPath, index, redirect.From) is not { } successor)
            return null;

        var constantName = successor.ConstantName is null ? null : table.FindRedirect(redirect.From)!.ConstantName;
        return new(redirect.From, RecordWriter.WriteRedirect(redirect.From), successor.Signature.Kind, successor.Signature.Id, constantName,
            constantName is not null && IsExtensionMember(successor.Signature.Kind, redirect.From, table));
    }

    private static bool IsExtensionMember(ItemKind kind, string id, SignatureTable table) => table.ExtensionNames.AreMade && !table.ExtensionNames.IsTaken(kind, id);
}

/// <param name="Signature">What the layer's manifest tells of it.</param>
/// <param name="ConstantName">The constant's C# name, or null where it has none.</param>
/// <param name="IsExtensionMember">Whether the constant stands beside the library's too.</param>
/// <param name="Label">What the documentation calls it.</param>
/// <param name="Sources">The labels of the sources that it cites, in the order of its citations.</param>
internal sealed record BoundItem(
    ItemModel Item, Signature Signature, string? ConstantName, bool IsExtensionMember, string Label, EquatableArray<string> Sources);

/// <param name="Record">Its record in the file's table.</param>
/// <param name="Successor">The id of the item that has taken its place.</param>
/// <param name="ConstantName">The C# name that stays for the old id, or null where it, or the successor, has none.</param>
/// <param name="IsExtensionMember">Whether that name stands beside the library's too.</param>
internal sealed record BoundRedirect(string From, string Record, ItemKind Kind, string Successor, string? ConstantName, bool IsExtensionMember);
