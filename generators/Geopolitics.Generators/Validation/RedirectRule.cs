using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>A redirect leads, in one step, from an id that nothing has to an item. It is no item, so this is no <see cref="Rule"/>; it sees what rules see.</summary>
internal static class RedirectRule
{
    public static void Check(DataRedirect redirect, OwnRedirect own, RuleContext context)
    {
        if (own.FromProblem is { } problem)
            context.Report(DiagnosticId.RedirectOfLiveId, redirect.FromSpan, redirect.From, problem);
        else if (own.NameProblem is { } nameProblem)
            context.Report(DiagnosticId.NameClash, redirect.FromSpan, redirect.From, CSharpName.FromSlug(redirect.From), nameProblem);
        else if (own.ExtensionNameProblem is { } extensionNameProblem)
            context.Report(DiagnosticId.ExtensionNameTaken, redirect.FromSpan, redirect.From, CSharpName.FromSlug(redirect.From), extensionNameProblem);

        if (own.Next is { } next)
        {
            context.Report(DiagnosticId.RedirectChain, redirect.To.Value.Span, redirect.To.Value.Id, next == redirect.To.Value.Id
                ? ", and the redirects come back to it: one of them must lead to an item"
                : $": write the id at the end, `{next}`");
        }
        else if (context.FindUnresolved(redirect.To.Value) is { } unresolved)
        {
            context.Report(DiagnosticId.UnknownId, redirect.To.Value.Span, redirect.To.Value.Id, unresolved.Suggestion);
        }
    }
}
