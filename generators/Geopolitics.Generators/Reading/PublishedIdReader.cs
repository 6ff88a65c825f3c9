using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Reading;

/// <summary>Reads the list of published ids: a line each, <c>State south-korea</c>.</summary>
internal static class PublishedIdReader
{
    private static readonly Dictionary<string, ItemKind> Kinds = DataSchema.AllKinds.ToDictionary(kind => kind.TypeName, kind => kind.Kind, StringComparer.Ordinal);

    public static PublishedIds Read(DataFile file, CancellationToken cancellation)
    {
        var ids = new List<PublishedId>();
        var diagnostics = new List<DiagnosticInfo>();
        var start = 0;
        for (var line = 0; start < file.Text.Length; line++)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = file.Text.IndexOf('\n', start);
            if (end < 0)
                end = file.Text.Length;

            var text = file.Text.Substring(start, end - start).TrimEnd('\r');
            var place = new SourcePlace(new(start, text.Length), line, 0);
            if (Parse(text, place) is { } id)
                ids.Add(id);
            else if (text.Length > 0)
                diagnostics.Add(new(DiagnosticId.BadPublishedId, place, [text, NearestText.DidYouMean(text.Split(' ')[0], Kinds.Keys)]));
            start = end + 1;
        }

        return new(file.Path, file.LogicalPath, ids.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static PublishedId? Parse(string line, SourcePlace place)
    {
        var parts = line.Split(' ');
        return parts.Length == 2 && Kinds.TryGetValue(parts[0], out var kind) && CSharpName.IsSlug(parts[1]) ? new(kind, parts[1], place) : null;
    }
}
