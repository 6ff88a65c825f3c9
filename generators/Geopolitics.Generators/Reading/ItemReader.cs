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
        if (ObjectReader.Read(ref json, kind.Section, kind.PropertySet, kind, context) is not { } item)
            return null;

        foreach (var property in item.Properties)
        {
            if (property.Tag == PropertyTag.Id && property.Value is TextValue id)
            {
                if (CSharpName.IsSlug(id.Text))
                    return new(kind.Kind, id.Text, id.Span, context.Losses == lossesBefore, item.Properties, ReferenceWalk.ReferencesOf(item.Properties));

                context.Report(DiagnosticId.NotSlug, id.Span, id.Text);
            }
        }

        return null;
    }
}
