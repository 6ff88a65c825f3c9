using System.Text.Json;
using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads one item of a section.</summary>
internal static class ItemReader
{
    /// <summary>The item, as far as it could be read; null when it has no id that others could name it by.</summary>
    public static DataItem? Read(ref Utf8JsonReader json, KindDefinition kind, ReadingContext context)
    {
        var lossesBefore = context.Losses;
        var mark = context.References.Mark;
        if (ObjectReader.Read(ref json, kind.Section, kind.PropertySet, kind, context) is not { } item)
            return null;

        var references = context.References.Take(mark);
        if (item.Find(PropertyTag.Id).AsText is not { } id)
            return null;

        if (CSharpName.IsSlug(id.Text))
            return new(kind.Kind, id.Text, context.Ids.Of(id.Text), id.Span, context.Losses == lossesBefore, item.Properties, references);

        context.Report(DiagnosticId.NotSlug, id.Span, id.Text);
        return null;
    }
}
