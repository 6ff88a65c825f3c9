using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Who acts exists, by at least one source that tells of its existence.</summary>
internal sealed class StateDidNotExistRule() : Rule(DiagnosticId.StateDidNotExist)
{
    public override void Check(DataItem item, RuleContext context)
    {
        foreach (var part in context.ExistenceParts)
        {
            if (part.Answer.IsOutsideAll)
                context.Report(Id, part.Span, part.Subject, part.Times.ToString(), part.Answer.Describe(), Predecessor(part, context));
        }
    }

    /// <summary>The end of the message: who was there before, if that can be told.</summary>
    private static string Predecessor(ExistencePart part, RuleContext context)
    {
        if (part.Signature.Kind != ItemKind.State || part.Office is not null)
            return "";

        var predecessors = part.Signature.Ancestors.Select(context.Find).Where(ancestor =>
            ancestor is { Kind: ItemKind.State, Existence.Count: > 0 } && !ExistenceAnswer.Of(ancestor, part.Times).IsOutsideAll);
        return predecessors.FirstOrDefault() is { } predecessor ? $"; did you mean `{predecessor.Id}`?" : "";
    }
}
