using System.Globalization;
using Geopolitics.Tool.Output;

namespace Geopolitics.Tool.Describing;

/// <summary>Fields as text.</summary>
internal static class FieldText
{
    /// <summary>A field's values, a line each, under its name.</summary>
    public static IEnumerable<(string Label, StyledText Content)> Lines(Field field) =>
        field.Values.Select(value => (PropertyLabel.Of(field.Name), Of(value)));

    public static StyledText Of(FieldValue value) => value switch
    {
        TextValue text => new(text.Text),
        WordValue word => new(word.Word.Replace('-', ' ')),
        FlagValue flag => new(flag.Flag ? "yes" : "no"),
        TimeValue time => Of(time.Time),
        EntityValue entity => Of(entity.Entity),
        FactValue fact => Of(fact.Fact),
        PartsValue parts => Of(parts),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    /// <summary>A time in words, and as the data has it where that is another text.</summary>
    public static StyledText Of(Edtf time)
    {
        var (words, edtf) = (time.ToString("G", CultureInfo.InvariantCulture), time.ToString());
        return words == edtf ? new(edtf) : new StyledText(words).Add($" ({edtf})", Styles.Faint);
    }

    public static StyledText Of(Entity entity) => new StyledText(entity.Name).Add($" ({entity.Id})", Styles.Faint);

    public static StyledText Of(Fact fact) => new StyledText(fact.Title).Add($", {fact.When}", Styles.Time).Add($" ({fact.Id})", Styles.Faint);

    private static StyledText Of(PartsValue value)
    {
        var text = new StyledText();
        foreach (var (lead, field) in value.Parts)
        {
            text.Add(lead);
            for (var index = 0; index < field.Values.Count; index++)
            {
                // A time inside a line stands as the data has it: words would hide where it ends.
                var inner = field.Values[index] is TimeValue { Time: var time } ? new StyledText(time.ToString(), Styles.Time) : Of(field.Values[index]);
                text.Add(index > 0 ? ", " : "").Add(inner);
            }
        }

        return text;
    }
}
