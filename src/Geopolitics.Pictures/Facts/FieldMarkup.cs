using Geopolitics.Pictures.Markup;
using Geopolitics.Pictures.Wording;
using Geopolitics.Tool.Describing;

namespace Geopolitics.Pictures.Facts;

/// <summary>Values of fields as markup, the fields being those of the command line's <c>show</c>.</summary>
internal static class FieldMarkup
{
    public static void Write(MarkupWriter html, FieldValue value, ItemLinks links)
    {
        switch (value)
        {
            case TextValue { Text: var text }:
                html.Link(text, LinkTarget.Web(text));
                break;

            case WordValue { Word: var word }:
                html.Text(word.Replace('-', ' '));
                break;

            case FlagValue { Flag: var flag }:
                html.Text(flag ? "yes" : "no");
                break;

            case TimeValue { Time: var time }:
                html.Text(InWords.Of(time));
                break;

            case EntityValue { Entity: var entity }:
                html.Link(entity.Name, links.ToEntity(entity));
                break;

            case FactValue { Fact: var fact }:
                html.Link($"{fact.Title}, {InWords.Of(fact.When)}", links.To(fact));
                break;

            case PartsValue { Parts: var parts }:
                WriteParts(html, parts, links);
                break;

            default:
                throw new NotSupportedException(value.GetType().Name);
        }
    }

    private static void WriteParts(MarkupWriter html, IReadOnlyList<Part> parts, ItemLinks links)
    {
        foreach (var (lead, field) in parts)
        {
            for (var index = 0; index < field.Values.Count; index++)
            {
                html.Text(index > 0 ? ", " : lead);
                Write(html, field.Values[index], links);
            }
        }
    }
}
