using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>An assessment judges something.</summary>
internal sealed class AssessmentAboutNothingRule() : Rule(DiagnosticId.AssessmentAboutNothing)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (item.Kind == ItemKind.Assessment && item.IsSound
            && item.Find(PropertyTag.About).Items.Count == 0 && item.Find(PropertyTag.AboutFacts).Items.Count == 0)
            context.Report(Id, item.IdSpan, item.Id);
    }
}
