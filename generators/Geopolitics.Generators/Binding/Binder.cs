using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Binding;

/// <summary>Finds what is wrong with a file's ids and references, given the signatures of all files.</summary>
internal static class Binder
{
    public static FileDiagnostics Check(FileReading reading, SignatureTable table)
    {
        var diagnostics = new List<DiagnosticInfo>(reading.Diagnostics);
        for (var index = 0; index < reading.Items.Count; index++)
        {
            var item = reading.Items[index];
            CheckId(reading, index, table, diagnostics);
            foreach (var reference in ReferenceWalk.ReferencesOf(item))
                CheckReference(reference, table, diagnostics);
        }

        return new(reading.Path, diagnostics.ToEquatableArray());
    }

    private static void CheckId(FileReading reading, int index, SignatureTable table, List<DiagnosticInfo> diagnostics)
    {
        var item = reading.Items[index];
        if (!table.Owns(reading.LogicalPath, index, item.Id))
        {
            var file = table.FileOf(item.Id) == reading.LogicalPath ? "this file" : $"`{table.FileOf(item.Id)}`";
            diagnostics.Add(Info(DiagnosticId.DuplicateId, item.IdSpan, item.Id, file));
        }
        else if (reading.HasConstants && ConstantNames.Problem(item.Kind, item.Id, table) is { } problem)
        {
            diagnostics.Add(Info(DiagnosticId.NameClash, item.IdSpan, item.Id, CSharpName.FromSlug(item.Id), problem));
        }
    }

    private static void CheckReference(ReferenceValue reference, SignatureTable table, List<DiagnosticInfo> diagnostics)
    {
        if (table.Find(reference.Id) is not { } signature)
        {
            var nearest = NearestText.DidYouMean(reference.Id, table.IdsOf(reference.Kinds));
            diagnostics.Add(Info(DiagnosticId.UnknownId, reference.Span, reference.Id, nearest));
        }
        else if (!reference.Kinds.Contains(signature.Kind))
        {
            diagnostics.Add(Info(DiagnosticId.WrongKind, reference.Span, reference.Id, signature.Kind.ToString(), Describe(reference.Kinds)));
        }
    }

    private static string Describe(KindSet kinds)
    {
        var names = DataSchema.AllKinds.Where(kind => kinds.Contains(kind.Kind)).Select(kind => kind.TypeName).ToList();
        return kinds == KindSets.Facts ? "a fact" : "one of " + string.Join(", ", names);
    }

    private static DiagnosticInfo Info(DiagnosticId id, SourceSpan span, params string[] arguments) => new(id, span, arguments.ToEquatableArray());
}
