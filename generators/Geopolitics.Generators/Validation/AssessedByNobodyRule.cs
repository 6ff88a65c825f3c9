using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>A judgement is somebody's.</summary>
internal sealed class AssessedByNobodyRule() : Rule(DiagnosticId.AssessedByNobody)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (item.IsSound && Standings.Is(item, Standings.Assessed) && item.Find(PropertyTag.AssertedBy).Items.Count == 0)
            context.Report(Id, item.Find(PropertyTag.Standing).Span, item.Id);
    }
}
