using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Every reference is to an item that exists.</summary>
internal sealed class UnknownIdRule() : Rule(DiagnosticId.UnknownId)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (context.Scope.Unresolved.Count == 0)
            return;

        foreach (var reference in item.References)
        {
            if (context.FindUnresolved(reference.Value) is { } unresolved)
                context.Report(Id, reference.Value.Span, reference.Value.Id, unresolved.Suggestion);
        }
    }
}
