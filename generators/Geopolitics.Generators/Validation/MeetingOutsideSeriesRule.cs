using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>A meeting takes place while its series exists.</summary>
internal sealed class MeetingOutsideSeriesRule() : Rule(DiagnosticId.MeetingOutsideSeries)
{
    public override void Check(DataItem item, RuleContext context)
    {
        foreach (var series in SeriesOf(item, context))
        {
            if (series.Answer.IsOutsideAll)
                context.Report(Id, series.Span, series.Signature.Id, RuleContext.Describe(series.Times), series.Answer.Describe());
        }
    }

    /// <summary>The series of a meeting, and whether it existed then.</summary>
    public static IEnumerable<ExistencePart> SeriesOf(DataItem item, RuleContext context)
    {
        if (item.Kind == ItemKind.Meeting && item.Find(PropertyTag.Series) is ReferenceValue reference
            && context.Find(reference.Id) is { Kind: ItemKind.MeetingSeries } series)
        {
            var times = context.TimesOf(item);
            yield return new(series, reference.Span, null, times, ExistenceAnswer.Of(series, times, context));
        }
    }
}
