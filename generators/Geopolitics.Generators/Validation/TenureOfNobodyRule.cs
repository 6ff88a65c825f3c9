using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>A tenure has a holder, or it is a vacancy.</summary>
internal sealed class TenureOfNobodyRule() : Rule(DiagnosticId.TenureOfNobody)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (item.Kind != ItemKind.Tenure || !item.IsSound)
            return;

        var isVacant = item.Find(PropertyTag.Vacant).AsFlag;
        if (item.Find(PropertyTag.Holder).AsReference is { } holder)
        {
            if (isVacant is { IsSet: true } vacant)
                context.Report(Id, vacant.Span, item.Id, $"is vacant and held by `{holder.Id}`; keep one of the two");
        }
        else if (isVacant is not { IsSet: true })
        {
            context.Report(Id, isVacant?.Span ?? item.IdSpan, item.Id, "names nobody: give it a `holder`, or `\"vacant\": true` where nobody held the office");
        }
    }
}
