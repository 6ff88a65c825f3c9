using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Who writes before an event announces it, and does not vouch for it.</summary>
internal sealed class SourceOlderThanFactRule() : Rule(DiagnosticId.SourceOlderThanFact)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (item.Kind == ItemKind.Coverage || !Standings.Is(item, Standings.Established) || item.Find(PropertyTag.When) is not TimeValue when)
            return;

        var time = context.Time(when.Text);
        foreach (var citation in CitationView.Of(item))
        {
            if (citation.Source is { } source && citation.Supports(CitationView.When)
                && context.Find(source.Id) is { Kind: ItemKind.Source, When: { } issued } signature && IsBefore(context.Time(issued), time))
                context.Report(Id, source.Span, signature.Label, issued, when.Text);
        }
    }

    /// <summary>Certainly before, whatever the time zones: when it is Friday in Seoul, Thursday's papers are not yet out in New York.</summary>
    private static bool IsBefore(Edtf issued, Edtf time) =>
        issued.Before(time) == Certainty.Certainly
        && issued.LatestLastDay is { IsDay: true } last && time.EarliestFirstDay is { IsDay: true } first && last.Day + 1 < first.Day;
}
