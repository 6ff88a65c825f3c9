using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>An id gives a C# name that nothing else in its class has.</summary>
internal sealed class NameClashRule() : Rule(DiagnosticId.NameClash)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (context.Own.NameProblem is { } problem)
            context.Report(Id, item.IdSpan, item.Id, CSharpName.FromSlug(item.Id), problem);
    }
}
