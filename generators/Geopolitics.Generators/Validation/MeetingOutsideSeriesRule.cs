using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>A meeting takes place while its series exists.</summary>
internal sealed class MeetingOutsideSeriesRule() : Rule(DiagnosticId.MeetingOutsideSeries)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (SeriesOf(item, context) is { Answer.IsOutsideAll: true } series)
            context.Report(Id, series.Span, series.Signature.Id, series.Times.ToString(), series.Answer.Describe());
    }

    /// <summary>The series of a meeting, and whether it existed then; null where the meeting has none.</summary>
    public static ExistencePart? SeriesOf(DataItem item, RuleContext context) =>
        item.Kind == ItemKind.Meeting && item.Find(PropertyTag.Series).AsReference is { } reference
            && context.Find(reference) is { Kind: ItemKind.MeetingSeries } series
            ? new(series, reference.Span, null, context.Times, ExistenceAnswer.Of(series, context.Times))
            : null;
}
