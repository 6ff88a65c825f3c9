using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Layers;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Emission;

/// <summary>What is emitted of a file.</summary>
/// <param name="Ids">The ids that the file names.</param>
internal sealed record FileModel(
    string Path, string LogicalPath, bool HasConstants, EquatableArray<string> Ids, EquatableArray<ItemModel> Items, EquatableArray<RedirectSignature> Redirects) : INamesIds
{
    public static FileModel From(FileReading reading)
    {
        using var records = new RecordWriter();
        return new(
            reading.Path, reading.LogicalPath, reading.HasConstants, reading.Ids, reading.Items.SelectArray((item, _) => Model(item, records)),
            reading.Redirects.SelectArray((redirect, _) => new RedirectSignature(redirect.From, redirect.To.Value.Id)));
    }

    private static ItemModel Model(DataItem item, RecordWriter records) => new(
        item.Kind, item.Id, records.Write(item), FurtherNames.Of(item), new(
        Labels.Own(item),
        Labels.CalledAfter(item).ToEquatableArray(),
        item.Time(PropertyTag.When)?.Text,
        item.Text(PropertyTag.Summary),
        Citations(item)));

    private static EquatableArray<CitationDocumentation> Citations(DataItem item)
    {
        var citations = item.Find(PropertyTag.Citations).Items;
        var read = new List<CitationDocumentation>(citations.Count);
        foreach (var citation in citations)
        {
            if (citation.AsObject is { } part && part.Find(PropertyTag.Source).AsReference is { } source)
                read.Add(new(source.Id, part.Find(PropertyTag.Locator).AsText?.Text));
        }

        return read.ToEquatableArray();
    }
}
