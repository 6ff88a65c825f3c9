using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Who writes before an event announces it, and does not vouch for it.</summary>
internal sealed class SourceOlderThanFactRule() : Rule(DiagnosticId.SourceOlderThanFact)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (item.Kind == ItemKind.Coverage || !Standings.Is(item, Standings.Established) || item.Find(PropertyTag.When).AsTime is not { } when)
            return;

        foreach (var citation in context.Citations)
        {
            if (citation.Source is { } source && citation.Supports(CitationView.When)
                && context.Find(source) is { Kind: ItemKind.Source, When: { } issued } signature && IsBefore(issued.Value, when.Time.Value))
                context.Report(Id, source.Span, signature.Label, issued.Text, when.Text);
        }
    }

    /// <summary>Certainly before, whatever the time zones: when it is Friday in Seoul, Thursday's papers are not yet out in New York.</summary>
    private static bool IsBefore(Edtf issued, Edtf time) =>
        issued.Before(time) == Certainty.Certainly
        && issued.LatestLastDay is { IsDay: true } last && time.EarliestFirstDay is { IsDay: true } first && last.Day + 1 < first.Day;
}
