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
            || redirect.Find(PropertyTag.From) is not TextValue from)
            return null;

        if (!CSharpName.IsSlug(from.Text))
        {
            context.Report(DiagnosticId.NotSlug, from.Span, from.Text);
            return null;
        }

        return redirect.Find(PropertyTag.To) is ReferenceValue to
            ? new(from.Text, from.Span, to, (redirect.Find(PropertyTag.Since) as TimeValue)?.Text)
            : null;
    }
}
