using Geopolitics.Generators.Common;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Texts hold what they seem to hold.</summary>
internal sealed class ConfusableTextRule() : Rule(DiagnosticId.ConfusableText)
{
    public override void Check(DataItem item, RuleContext context)
    {
        foreach (var property in item.Properties)
            Check(property.Value, context);
    }

    private void Check(DataValue value, RuleContext context)
    {
        if (value.AsText is { } text)
            CheckText(text, context);

        foreach (var item in value.Items)
            Check(item, context);

        if (value.AsObject is { } part)
        {
            foreach (var property in part.Properties)
                Check(property.Value, context);
        }
    }

    private void CheckText(TextValue text, RuleContext context)
    {
        // With an escape in the text, offsets in the value are not offsets in the file; then the whole text is the place, and one report of it enough.
        var isLiteral = text.Span.Length == text.Text.Length + 2;
        for (var found = Confusables.Find(text.Text, 0); found is not null; found = Confusables.Find(text.Text, found.Index + found.Length))
        {
            context.Report(Id, isLiteral ? text.Span.Part(1 + found.Index, found.Length) : text.Span, found.Description);
            if (!isLiteral)
                return;
        }
    }
}
