using System.Text.Json;
using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads one redirect.</summary>
internal static class RedirectReader
{
    public static DataRedirect? Read(ref Utf8JsonReader json, ReadingContext context)
    {
        var definition = RedirectSection.Definition;
        if (ObjectReader.Read(ref json, RedirectSection.Name, definition.PropertySet, definition, context) is not { } redirect
            || redirect.Find(PropertyTag.From).AsText is not { } from)
            return null;

        if (!CSharpName.IsSlug(from.Text))
        {
            context.Report(DiagnosticId.NotSlug, from.Span, from.Text);
            return null;
        }

        return redirect.Find(PropertyTag.To).AsReference is { } to
            ? new(from.Text, from.Span, new(to, KindSets.All), redirect.Find(PropertyTag.Since).AsTime?.Text)
            : null;
    }
}
