using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Every source is there for something.</summary>
internal sealed class SourceNeverCitedRule() : Rule(DiagnosticId.SourceNeverCited)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (item.Kind == ItemKind.Source && context.Own is { IsCited: false, TakenBy: null })
            context.Report(Id, item.IdSpan, item.Id);
    }
}
