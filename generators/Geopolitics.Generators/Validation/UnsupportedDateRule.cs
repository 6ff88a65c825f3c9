using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>A fact is dated to the day only where a source vouches for it.</summary>
internal sealed class UnsupportedDateRule() : Rule(DiagnosticId.UnsupportedDate)
{
    /// <summary>True where the rule speaks, so that others need not.</summary>
    public static bool Fires(DataItem item, RuleContext context)
    {
        // A coverage's period is what its author chose to complete, not what a source dates.
        if (!item.Kind.IsFact() || item.Kind == ItemKind.Coverage || !item.IsSound || item.Find(PropertyTag.When).AsTime is not { } when
            || context.Citations.Count == 0 || !Exactness.IsToTheDay(when.Time.Value))
        {
            return false;
        }

        foreach (var citation in context.Citations)
        {
            if (citation.Supports(CitationView.When))
                return false;
        }

        return !(when.Time.Value.IsInterval && AreEndsSaid(when.Time.Value, Said(context).Select(said => said.Time.Value).ToList()));
    }

    public override void Check(DataItem item, RuleContext context)
    {
        if (Fires(item, context) && item.Find(PropertyTag.When).AsTime is { } when)
            context.Report(Id, when.Span, when.Text, CitationView.When, Vaguer(when.Text, context));

        if (item.IsSound && context.Citations.Count > 0)
        {
            CheckParts(item, PropertyTag.Acts, "acts", context);
            CheckParts(item, PropertyTag.Stages, "stages", context);
        }
    }

    /// <summary>What was done on days of their own, each of which somebody vouches for: who tells of the acts, or, of those on the fact's own day, of that.</summary>
    private void CheckParts(DataItem item, PropertyTag tag, string property, RuleContext context)
    {
        if (item.Find(tag).Items is not { Count: > 0 } parts
            || context.Citations.Exists(citation => citation.Supports(property) || citation.Says(property).Exists))
        {
            return;
        }

        var isOwnTold = context.Citations.Exists(citation => citation.Supports(CitationView.When));
        foreach (var part in parts)
        {
            if (part.AsObject?.Find(PropertyTag.When).AsTime is { } when && Exactness.IsToTheDay(when.Time.Value)
                && !(isOwnTold && when.Time.Equals(item.Time(PropertyTag.When))))
            {
                context.Report(Id, when.Span, when.Text, property, Exactness.ToTheMonth(when.Text));
            }
        }
    }

    /// <summary>One source may tell of the beginning, <c>2007-09-26/</c>, and another of the end, <c>/2008-09-24</c>: together they vouch for both.</summary>
    private static bool AreEndsSaid(Edtf time, List<Edtf> said) =>
        (!Exactness.IsToTheDay(time.Start) || said.Any(other => other.IsInterval && other.Start == time.Start))
        && (!Exactness.IsToTheDay(time.End) || said.Any(other => other.IsInterval && other.End == time.End));

    /// <summary>What can stand instead: what a source says, or the month.</summary>
    private static string Vaguer(string when, RuleContext context) =>
        Said(context).Select(said => said.Text).FirstOrDefault(said => said != when) ?? Exactness.ToTheMonth(when);

    private static IEnumerable<TimeValue> Said(RuleContext context) =>
        context.Citations.Select(citation => citation.Says(CitationView.When).AsTime).OfType<TimeValue>();
}
