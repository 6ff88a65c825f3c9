using Geopolitics.Generators.Binding;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Validation;

/// <summary>Every reference is to an item of a kind that may stand there.</summary>
internal sealed class WrongKindRule() : Rule(DiagnosticId.WrongKind)
{
    public override void Check(DataItem item, RuleContext context)
    {
        foreach (var reference in item.References)
        {
            if (context.Find(reference.Value) is { } signature && !reference.Kinds.Contains(signature.Kind))
                context.Report(Id, reference.Value.Span, reference.Value.Id, signature.Kind.ToString(), Describe(reference.Kinds));
        }
    }

    private static string Describe(KindSet kinds)
    {
        var names = DataSchema.AllKinds.Where(kind => kinds.Contains(kind.Kind)).Select(kind => kind.TypeName).ToList();
        return kinds == KindSets.Facts ? "a fact" : names.Count == 1 ? names[0] : "one of " + string.Join(", ", names);
    }
}
