using Geopolitics.Format;
using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Validation;

/// <summary>Where sources contradict one another, the fact says so.</summary>
internal sealed class UntoldContradictionRule() : Rule(DiagnosticId.UntoldContradiction)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (!item.Kind.IsFact())
            return;

        var citations = context.Citations;
        for (var index = 0; index < citations.Count; index++)
        {
            foreach (var claim in citations[index].Claims)
            {
                if (!IsClaimedBefore(claim.Name, citations, index) && DataSchema.Of(item.Kind).Find(claim.Name) is { } definition
                    && !ClaimedTimes.IsContested(item, claim.Name))
                {
                    CheckProperty(item, definition, context);
                }
            }
        }
    }

    private static bool IsClaimedBefore(string property, List<CitationView> citations, int index)
    {
        for (var before = 0; before < index; before++)
        {
            if (citations[before].Says(property).Exists)
                return true;
        }

        return false;
    }

    private void CheckProperty(DataItem item, PropertyDefinition property, RuleContext context)
    {
        var own = item.Find(property.Tag);
        var values = context.ClaimedValuesOf(item, property);
        for (var index = 1; index < values.Count; index++)
        {
            if (FindContradicted(values, index, own, context) is { } other)
            {
                var claimed = values[index].Value;
                context.Report(Id, claimed.Span, property.Name, ClaimedValues.Text(claimed), ClaimedValues.Text(other.Value), Label(other.Source, context));
            }
        }
    }

    /// <summary>The first of the values before one that cannot be true together with it.</summary>
    private static ClaimedValue? FindContradicted(List<ClaimedValue> values, int index, DataValue own, RuleContext context)
    {
        if (IsWithinSpan(values[index], own))
            return null;

        for (var before = 0; before < index; before++)
        {
            if (!IsWithinSpan(values[before], own) && AreIncompatible(values[before].Value, values[index].Value, context))
                return values[before];
        }

        return null;
    }

    /// <summary>True for one of the times in which something held that went on for longer: sources that met it in 2018 and in 2019 agree.</summary>
    private static bool IsWithinSpan(ClaimedValue claimed, DataValue own) =>
        !claimed.IsOwn && claimed.Value.AsTime is { Time.Value: var time } && own.AsTime is { Time.Value: { IsInterval: true } span } && time.Overlaps(span) != Certainty.No;

    private static bool AreIncompatible(DataValue one, DataValue other, RuleContext context)
    {
        if (one.AsTime is { } time && other.AsTime is { } otherTime)
            return time.Time.Value.Overlaps(otherTime.Time.Value) == Certainty.No;

        if (one.AsWord is { } word && other.AsWord is { } otherWord)
            return word.Number != otherWord.Number;

        // Lists may each tell a part, and words need reading.
        return one.AsReference is { } left && other.AsReference is { } right
            && context.Find(left) is not null && context.Find(right) is not null
            && !IsWithin(left.Id, right.Id, context) && !IsWithin(right.Id, left.Id, context);
    }

    /// <summary>True when the one is the other, or lies in it: a source that says Bavaria does not contradict one that says Munich.</summary>
    private static bool IsWithin(string one, string other, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>();
        pending.Push(one);
        while (pending.Count > 0)
        {
            var id = pending.Pop();
            if (id == other)
                return true;

            if (!seen.Add(id) || context.Find(id) is not { } signature)
                continue;

            foreach (var ancestor in signature.Ancestors)
                pending.Push(ancestor);
        }

        return false;
    }

    private static string Label(ReferenceValue? source, RuleContext context) => source is null ? "another source" : context.Find(source.Value)?.Label ?? source.Value.Id;
}
