using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Nothing comes back to itself over what it supersedes, continues, comes from or is part of.</summary>
internal sealed class CycleRule() : Rule(DiagnosticId.Cycle)
{
    public override void Check(DataItem item, RuleContext context)
    {
        // Who has no ancestor that has one is in no circle: most need no further thought.
        if (context.Own.TakenBy is not null || !HasLine(item, context) || !context.Ancestors.HasCircles)
            return;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in Signatures.AncestorReferences(item))
        {
            if (seen.Add(reference.Id) && context.Ancestors.Way(reference.Id, item.Id) is { } way && IsFirst(item.Id, way) && !IsReturn(way))
                context.Report(Id, reference.Span, item.Id, $"`{item.Id}`" + string.Concat(way.Select(signature => $" → `{signature.Id}`")));
        }
    }

    private static bool HasLine(DataItem item, RuleContext context)
    {
        if (context.Find(item) is not { Ancestors.Count: > 0 })
            return false;

        foreach (var reference in item.References)
        {
            if (context.Find(reference.Value) is { Ancestors.Count: > 0 })
                return true;
        }

        return false;
    }

    /// <summary>Whether the item is the one, of all on the way, that reports it: one circle is one mistake.</summary>
    private static bool IsFirst(string id, IReadOnlyList<Signature> way) => way.All(signature => string.CompareOrdinal(id, signature.Id) <= 0);

    /// <summary>Whether it is of states of which one ceased and came back, by a source that tells of both its spells.</summary>
    /// <remarks>Syria was part of the United Arab Republic from 1958 to 1961.</remarks>
    private static bool IsReturn(IReadOnlyList<Signature> way) => way.All(signature => signature.Kind == ItemKind.State)
        && way.Any(state => state.Existence.GroupBy(account => account.Source).Any(source => source.Count() > 1));
}
