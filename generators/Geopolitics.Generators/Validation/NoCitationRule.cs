using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Every fact rests on a source.</summary>
internal sealed class NoCitationRule() : Rule(DiagnosticId.NoCitation)
{
    public override void Check(DataItem item, RuleContext context)
    {
        // A list that holds only what could not be read was reported for that.
        if (item.Kind.IsFact() && item.IsSound && item.Find(PropertyTag.Citations).AsList is { Items.Count: 0 } citations)
            context.Report(Id, citations.Span, item.Id);
    }
}
