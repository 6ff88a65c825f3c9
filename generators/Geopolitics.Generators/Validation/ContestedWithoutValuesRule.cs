using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Validation;

/// <summary>What is contested has two values at least, each with its source.</summary>
internal sealed class ContestedWithoutValuesRule() : Rule(DiagnosticId.ContestedWithoutValues)
{
    public override void Check(DataItem item, RuleContext context)
    {
        if (!item.IsSound)
            return;

        foreach (var contested in item.Find(PropertyTag.Contested).Items)
        {
            if (contested.AsText is not { } name || DataSchema.Of(item.Kind).Find(name.Text) is not { } property)
                continue;

            var values = context.ClaimedValuesOf(item, property).Select(claimed => ClaimedValues.Text(claimed.Value)).Distinct().Count();
            if (values < 2)
                context.Report(Id, name.Span, name.Text, values == 0 ? "no value" : "one value only");
        }
    }
}
