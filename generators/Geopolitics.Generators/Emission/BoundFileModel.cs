using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Emission;

/// <summary>A file's model with what it needs of others resolved: changes elsewhere that do not touch that leave it equal.</summary>
internal sealed record BoundFileModel(string Path, string LogicalPath, EquatableArray<BoundItem> Items, EquatableArray<BoundRedirect> Redirects) : IOfFile
{
    public static BoundFileModel From(FileModel file, SignatureTable table) => new(
        file.Path,
        file.LogicalPath,
        file.Items.Where((item, index) => table.Owns(file.LogicalPath, index, item.Id)).Select(item => Bind(file, item, table)).ToEquatableArray(),
        file.Redirects.Select((redirect, index) => Bind(file, redirect, index, table)).OfType<BoundRedirect>().ToEquatableArray());

    private static BoundItem Bind(FileModel file, ItemModel item, SignatureTable table)
    {
        var hasConstant = file.HasConstants && ConstantNames.Problem(item.Kind, item.Id, table) is null;
        return new(
        item with
        {
            Documentation = item.Documentation with
            {
                Label = Label(item, table),
                CalledAfter = [],
                Citations = item.Documentation.Citations
                    .Select(citation => citation with { Source = table.Find(citation.Source)?.Label ?? citation.Source })
                    .ToEquatableArray(),
            },
        },
        hasConstant ? CSharpName.FromSlug(item.Id) : null,
        hasConstant && IsExtensionMember(item.Kind, item.Id, table));
    }

    /// <summary>The redirect as it is emitted; null for one that leads nowhere.</summary>
    private static BoundRedirect? Bind(FileModel file, RedirectSignature redirect, int index, SignatureTable table)
    {
        if (table.SuccessorBy(file.LogicalPath, index, redirect.From) is not { } successor)
            return null;

        var hasConstant = file.HasConstants && table.HasConstant(successor.Kind, redirect.From) && table.HasConstant(successor.Kind, successor.Id);
        return new(redirect.From, RecordWriter.WriteRedirect(redirect.From), successor.Kind, successor.Id, hasConstant ? CSharpName.FromSlug(redirect.From) : null,
            hasConstant && IsExtensionMember(successor.Kind, redirect.From, table));
    }

    private static bool IsExtensionMember(ItemKind kind, string id, SignatureTable table) => table.ExtensionNames.AreMade && !table.ExtensionNames.IsTaken(kind, id);

    private static string Label(ItemModel item, SignatureTable table) => item.Documentation.Label
        ?? string.Join(", ", item.Documentation.CalledAfter.Select(id => table.Find(id)?.Label ?? id));
}

/// <param name="ConstantName">The constant's C# name, or null where it has none.</param>
/// <param name="IsExtensionMember">Whether the constant stands beside the library's too.</param>
internal sealed record BoundItem(ItemModel Item, string? ConstantName, bool IsExtensionMember);

/// <param name="Record">Its record in the file's table.</param>
/// <param name="Successor">The id of the item that has taken its place.</param>
/// <param name="ConstantName">The C# name that stays for the old id, or null where it, or the successor, has none.</param>
/// <param name="IsExtensionMember">Whether that name stands beside the library's too.</param>
internal sealed record BoundRedirect(string From, string Record, ItemKind Kind, string Successor, string? ConstantName, bool IsExtensionMember);
