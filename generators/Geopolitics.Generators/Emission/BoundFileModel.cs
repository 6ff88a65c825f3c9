using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Emission;

/// <summary>A file's model with what it needs of others resolved: changes elsewhere that do not touch that leave it equal.</summary>
internal sealed record BoundFileModel(string Path, string LogicalPath, EquatableArray<BoundItem> Items) : IOfFile
{
    public static BoundFileModel From(FileModel file, SignatureTable table) => new(
        file.Path,
        file.LogicalPath,
        file.Items.Where((item, index) => table.Owns(file.LogicalPath, index, item.Id)).Select(item => Bind(file, item, table)).ToEquatableArray());

    private static BoundItem Bind(FileModel file, ItemModel item, SignatureTable table) => new(
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
        file.HasConstants && ConstantNames.Problem(item.Kind, item.Id, table) is null ? CSharpName.FromSlug(item.Id) : null);

    private static string Label(ItemModel item, SignatureTable table) => item.Documentation.Label
        ?? string.Join(", ", item.Documentation.CalledAfter.Select(id => table.Find(id)?.Label ?? id));
}

/// <param name="ConstantName">The constant's C# name, or null where it has none.</param>
internal sealed record BoundItem(ItemModel Item, string? ConstantName);
