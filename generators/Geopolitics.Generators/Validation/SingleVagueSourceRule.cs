using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>A fact is established only where more than one source in passing tells of it.</summary>
internal sealed class SingleVagueSourceRule() : Rule(DiagnosticId.SingleVagueSource)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (!item.IsSound || item.Kind == ItemKind.Coverage || !Standings.Is(item, Standings.Established) || UnsupportedDateRule.Fires(item, context)
            || item.Find(PropertyTag.When).AsTime is not { } when || OnlySource(context) is not { } source || context.Find(source) is not { } signature)
            return;

        foreach (var citation in context.Citations)
        {
            if (Dates(citation, when.Time.Value))
                return;
        }

        context.Report(Id, source.Span, signature.Label, when.Text);
    }

    /// <summary>True when the citation dates the fact as exactly as the fact is stated.</summary>
    private static bool Dates(CitationView citation, Edtf stated) => citation.Says(CitationView.When) is { Exists: true } claim
        ? claim.AsTime is not { } said || !Exactness.IsCoarser(said.Time.Value, stated)
        : citation.Supports(CitationView.When);

    private static ReferenceValue? OnlySource(RuleContext context)
    {
        ReferenceValue? only = null;
        foreach (var citation in context.Citations)
        {
            if (citation.Source is not { } source || (only is not null && only.Value.Id != source.Id))
                return null;

            only ??= source;
        }

        return only;
    }
}
