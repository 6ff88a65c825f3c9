using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Who acts, or the series that a meeting belongs to, exists by all sources that tell of its existence.</summary>
internal sealed class ExistenceDisputedRule() : Rule(DiagnosticId.ExistenceDisputed)
{
    public override void Check(DataItem item, RuleContext context)
    {
        foreach (var part in context.ExistencePartsOf(item).Concat(MeetingOutsideSeriesRule.SeriesOf(item, context)))
        {
            if (part.Answer.IsDisputed)
                context.Report(Id, part.Span, part.Subject, RuleContext.Describe(part.Times), part.Answer.Describe());
        }
    }
}
