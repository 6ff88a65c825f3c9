using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Layers;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Emission;

/// <summary>What is emitted of a file.</summary>
internal sealed record FileModel(string Path, string LogicalPath, bool HasConstants, EquatableArray<ItemModel> Items, EquatableArray<RedirectSignature> Redirects) : IOfFile
{
    public static FileModel From(FileReading reading) => new(
        reading.Path, reading.LogicalPath, reading.HasConstants, reading.Items.Select(Model).ToEquatableArray(),
        reading.Redirects.Select(redirect => new RedirectSignature(redirect.From, redirect.To.Id)).ToEquatableArray());

    private static ItemModel Model(DataItem item) => new(
        item.Kind, item.Id, RecordWriter.Write(item), ManifestText.Write(Signatures.Of(item)), new(
        Labels.Own(item),
        Labels.CalledAfter(item).ToEquatableArray(),
        item.Text(PropertyTag.When),
        item.Text(PropertyTag.Summary),
        Citations(item).ToEquatableArray()));

    private static IEnumerable<CitationDocumentation> Citations(DataItem item)
    {
        if (item.Find(PropertyTag.Citations) is not ListValue citations)
            yield break;

        foreach (var citation in citations.Items.OfType<ObjectValue>())
        {
            if (citation.Find(PropertyTag.Source) is ReferenceValue source)
                yield return new(source.Id, (citation.Find(PropertyTag.Locator) as TextValue)?.Text);
        }
    }
}
