using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>What supersedes another begins no earlier than that.</summary>
internal sealed class SupersedesLaterRule() : Rule(DiagnosticId.SupersedesLater)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (context.Times.Count == 0)
            return;

        foreach (var superseded in item.Find(PropertyTag.Supersedes).Items)
        {
            if (superseded.AsReference is { } reference && context.Find(reference) is { When: { } when } other && other.Kind.IsFact()
                && context.Times.All(RuleContext.TimesOf(other), CertainOrder.BeganBefore))
            {
                context.Report(Id, reference.Span, item.Id, context.Times.ToString(), other.Id, when.Text);
            }
        }
    }
}
