using System.Globalization;
using Geopolitics.Format;
using Geopolitics.Generators.Diagnostics;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Validation;

/// <summary>Quotations are short: the catalogue tells facts, and texts belong to those who wrote them.</summary>
internal sealed class QuotationTooLongRule() : Rule(DiagnosticId.QuotationTooLong)
{
    private const int WordLimit = 25;

    public override void Check(DataItem item, RuleContext context)
    {
        Check(item.Find(PropertyTag.Quotation).AsText, context);
        foreach (var citation in context.Citations)
            Check(citation.Quotation, context);
    }

    private void Check(TextValue? found, RuleContext context)
    {
        if (found is not { } quotation)
            return;

        var words = CountWords(quotation.Text);
        if (words >= WordLimit)
            context.Report(Id, quotation.Span, words.ToString(CultureInfo.InvariantCulture), WordLimit.ToString(CultureInfo.InvariantCulture));
    }

    private static int CountWords(string text)
    {
        var words = 0;
        var isInWord = false;
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            if (!isSpace && !isInWord)
                words++;
            isInWord = !isSpace;
        }

        return words;
    }
}
