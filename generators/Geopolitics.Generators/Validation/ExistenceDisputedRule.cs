using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Who acts, or the series that a meeting belongs to, exists by all sources that tell of its existence.</summary>
internal sealed class ExistenceDisputedRule() : Rule(DiagnosticId.ExistenceDisputed)
{
    public override void Check(DataItem item, RuleContext context)
    {
        foreach (var part in context.ExistenceParts)
            Check(part, context);
        if (MeetingOutsideSeriesRule.SeriesOf(item, context) is { } series)
            Check(series, context);
    }

    private void Check(ExistencePart part, RuleContext context)
    {
        if (part.Answer.IsDisputed)
            context.Report(Id, part.Span, part.Subject, part.Times.ToString(), part.Answer.Describe());
    }
}
