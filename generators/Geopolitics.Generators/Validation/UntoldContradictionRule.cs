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

        List<string>? properties = null;
        foreach (var citation in CitationView.Of(item))
        {
            foreach (var claim in citation.Claims)
            {
                if (properties?.Contains(claim.Property) is not true)
                    (properties ??= []).Add(claim.Property);
            }
        }

        foreach (var property in properties ?? [])
        {
            if (DataSchema.Of(item.Kind).Find(property) is { } definition && !ClaimedTimes.IsContested(item, property))
                CheckProperty(item, definition, context);
        }
    }

    private void CheckProperty(DataItem item, PropertyDefinition property, RuleContext context)
    {
        var values = ClaimedValues.Of(item, property).Where(claimed => claimed.IsOwn || !IsWithinSpan(claimed.Value, item.Find(property.Tag), context)).ToList();
        for (var index = 1; index < values.Count; index++)
        {
            if (values.Take(index).FirstOrDefault(earlier => AreIncompatible(earlier.Value, values[index].Value, context)) is { } other)
            {
                context.Report(
                    Id, values[index].Value.Span, property.Name, ClaimedValues.Text(values[index].Value), ClaimedValues.Text(other.Value), Label(other.Source, context));
            }
        }
    }

    /// <summary>True for one of the times in which something held that went on for longer: sources that met it in 2018 and in 2019 agree.</summary>
    private static bool IsWithinSpan(DataValue claimed, DataValue? own, RuleContext context) =>
        claimed is TimeValue time && own is TimeValue span && context.Time(span.Text) is { IsInterval: true } interval
        && context.Time(time.Text).Overlaps(interval) != Certainty.No;

    private static bool AreIncompatible(DataValue one, DataValue other, RuleContext context) => (one, other) switch
    {
        (TimeValue left, TimeValue right) => context.Time(left.Text).Overlaps(context.Time(right.Text)) == Certainty.No,
        (WordValue left, WordValue right) => left.Number != right.Number,
        (ReferenceValue left, ReferenceValue right) => context.Find(left.Id) is not null && context.Find(right.Id) is not null
            && !IsWithin(left.Id, right.Id, context) && !IsWithin(right.Id, left.Id, context),

        // Lists may each tell a part, and words need reading.
        _ => false,
    };

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

    private static string Label(ReferenceValue? source, RuleContext context) => source is null ? "another source" : context.Find(source.Id)?.Label ?? source.Id;
}
