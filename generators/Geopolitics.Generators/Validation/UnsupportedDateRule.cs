using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>A fact is dated to the day only where a source vouches for it.</summary>
internal sealed class UnsupportedDateRule() : Rule(DiagnosticId.UnsupportedDate)
{
    /// <summary>True where the rule speaks, so that others need not.</summary>
    public static bool Fires(DataItem item)
    {
        // A coverage's period is what its author chose to complete, not what a source dates.
        if (!item.Kind.IsFact() || item.Kind == ItemKind.Coverage || !item.IsSound || item.Find(PropertyTag.When) is not TimeValue when)
            return false;

        var time = Edtf.Parse(when.Text);
        var citations = CitationView.Of(item).ToList();
        return Exactness.IsToTheDay(time) && citations.Count > 0 && !citations.Any(citation => citation.Supports(CitationView.When))
            && !(time.IsInterval && AreEndsSaid(time, Said(citations).Select(said => Edtf.Parse(said.Text)).ToList()));
    }

    public override void Check(DataItem item, RuleContext context)
    {
        if (Fires(item) && item.Find(PropertyTag.When) is TimeValue when)
            context.Report(Id, when.Span, when.Text, Vaguer(item, when.Text));
    }

    /// <summary>One source may tell of the beginning, <c>2007-09-26/</c>, and another of the end, <c>/2008-09-24</c>: together they vouch for both.</summary>
    private static bool AreEndsSaid(Edtf time, List<Edtf> said) =>
        (!Exactness.IsToTheDay(time.Start) || said.Any(other => other.IsInterval && other.Start == time.Start))
        && (!Exactness.IsToTheDay(time.End) || said.Any(other => other.IsInterval && other.End == time.End));

    /// <summary>What can stand instead: what a source says, or the month.</summary>
    private static string Vaguer(DataItem item, string when) =>
        Said(CitationView.Of(item)).FirstOrDefault(said => said.Text != when)?.Text ?? Exactness.ToTheMonth(when);

    private static IEnumerable<TimeValue> Said(IEnumerable<CitationView> citations) =>
        citations.Select(citation => citation.Says(CitationView.When)?.Value).OfType<TimeValue>();
}
