using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>What supersedes another begins no earlier than that.</summary>
internal sealed class SupersedesLaterRule() : Rule(DiagnosticId.SupersedesLater)
{
    public override void Check(DataItem item, RuleContext context)
    {
        var times = context.TimesOf(item);
        if (times.Count == 0 || item.Find(PropertyTag.Supersedes) is not ListValue superseded)
            return;

        foreach (var reference in superseded.Items.OfType<ReferenceValue>())
        {
            if (context.Find(reference.Id) is { When: not null } other && other.Kind.IsFact()
                && times.All(time => context.TimesOf(other).All(theirs => CertainOrder.BeganBefore(time, theirs))))
            {
                context.Report(Id, reference.Span, item.Id, RuleContext.Describe(times), other.Id, other.When!);
            }
        }
    }
}
