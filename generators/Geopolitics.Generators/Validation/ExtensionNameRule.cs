using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Where constants stand beside the library's too, an id gives a C# name that nothing has there: the compiler would silently prefer the library's.</summary>
internal sealed class ExtensionNameRule() : Rule(DiagnosticId.ExtensionNameTaken)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (context.Own.ExtensionNameProblem is { } problem)
            context.Report(Id, item.IdSpan, item.Id, CSharpName.FromSlug(item.Id), problem);
    }
}
