using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>An id names one item.</summary>
internal sealed class DuplicateIdRule() : Rule(DiagnosticId.DuplicateId)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (context.Own.TakenBy is { } file)
            context.Report(Id, item.IdSpan, item.Id, file == context.Scope.LogicalPath ? "this file" : $"`{file}`");
    }
}
