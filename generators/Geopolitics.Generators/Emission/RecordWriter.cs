using System.Text;
using Geopolitics.Format;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Emission;

/// <summary>Writes an item as a record: its properties one after the other, each as tag, length in UTF-8 bytes, and content.</summary>
/// <remarks>The runtime's <c>Record</c> reads it; <c>docs/decisions/0004-tables.md</c> draws the layout.</remarks>
internal sealed class RecordWriter
{
    /// <summary>Texts in work, one for each level: a length stands before its content, so that what is inside is written first.</summary>
    private readonly List<StringBuilder> levels = [];
    private int level = -1;

    public string Write(DataItem item)
    {
        var record = Enter();
        AppendProperty(record, PropertyTag.Id, item.Id);
        foreach (var property in item.Properties)
        {
            if (property.Tag == PropertyTag.Contested)
                AppendProperty(record, property.Tag, Contested(item, (ListValue)property.Value));
            else if (property.Tag != PropertyTag.Id)
                AppendProperty(record, property.Tag, Content(property.Value));
        }

        return Leave(record);
    }

    /// <summary>An id that is redirected, as a record that has nothing else: the directory tells where it leads.</summary>
    public static string WriteRedirect(string from)
    {
        var record = new StringBuilder();
        AppendProperty(record, PropertyTag.Id, from);
        return record.ToString();
    }

    private string Content(DataValue value)
    {
        switch (value)
        {
            case TextValue text:
                return text.Text;

            case TimeValue time:
                return time.Text;

            case ReferenceValue reference:
                return reference.Id;

            case FlagValue flag:
                return Number(flag.IsSet ? 1 : 0);

            case WordValue word:
                return Number(word.Number);

            case ClaimValue claim:
                return Claim(claim.Property, claim.Value);

            case ListValue list:
                var items = Enter();
                foreach (var item in list.Items)
                    AppendSized(items, Content(item));
                return Leave(items);

            case ObjectValue part:
                var record = Enter();
                foreach (var property in part.Properties)
                    AppendProperty(record, property.Tag, Content(property.Value));
                return Leave(record);

            default:
                throw new InvalidOperationException($"no content for {value.GetType().Name}");
        }
    }

    private string Contested(DataItem item, ListValue names)
    {
        var list = Enter();
        foreach (var name in names.Items.OfType<TextValue>())
            AppendSized(list, Claim(name.Text, Own(item, name.Text)));
        return Leave(list);
    }

    /// <summary>A value of a property of the fact: a time, or ids, or texts.</summary>
    private string Claim(string property, DataValue? value)
    {
        var record = Enter();
        AppendProperty(record, PropertyTag.Property, property);
        if (value is TimeValue time)
            AppendProperty(record, PropertyTag.When, time.Text);
        else if (value is not null && EntitiesOf(value).ToList() is { Count: > 0 } entities)
            AppendProperty(record, PropertyTag.Entities, ListOf(entities));
        else if (value is not null)
            AppendProperty(record, PropertyTag.Text, ListOf(TextsOf(value)));
        return Leave(record);
    }

    private static DataValue? Own(DataItem item, string property) =>
        Schema.DataSchema.Of(item.Kind).Find(property) is { } definition ? item.Find(definition.Tag) : null;

    private static IEnumerable<string> EntitiesOf(DataValue value) => value switch
    {
        ReferenceValue reference => [reference.Id],
        ListValue list => list.Items.SelectMany(EntitiesOf),
        ObjectValue { Properties.Count: > 0 } part when part.Properties.All(property => property.Value is ReferenceValue) => EntitiesOf(part.Properties[0].Value),
        _ => [],
    };

    private static IEnumerable<string> TextsOf(DataValue value) => value switch
    {
        TextValue text => [text.Text],
        TimeValue time => [time.Text],
        ReferenceValue reference => [reference.Id],
        FlagValue flag => [flag.IsSet ? "true" : "false"],
        WordValue word => [word.Word],
        ListValue list => list.Items.SelectMany(TextsOf),
        ObjectValue part => [string.Join(" ", part.Properties.Select(InWords))],
        _ => [],
    };

    /// <summary>A part's property as it reads in a row: <c>defense by japan toward united-states</c>, <c>signature 1960-01-19</c>.</summary>
    private static string InWords(DataProperty property)
    {
        var value = string.Join(" and ", TextsOf(property.Value));
        return property.Value is ReferenceValue or ListValue ? $"{property.Name} {value}" : value;
    }

    private string ListOf(IEnumerable<string> items)
    {
        var list = Enter();
        foreach (var item in items)
            AppendSized(list, item);
        return Leave(list);
    }

    private StringBuilder Enter()
    {
        if (++level == levels.Count)
            levels.Add(new(1024));
        return levels[level];
    }

    private string Leave(StringBuilder text)
    {
        level--;
        var written = text.ToString();
        text.Clear();
        return written;
    }

    private static void AppendProperty(StringBuilder record, PropertyTag tag, string content)
    {
        PackedNumber.Append(record, (int)tag);
        AppendSized(record, content);
    }

    private static void AppendSized(StringBuilder text, string content)
    {
        PackedNumber.Append(text, Encoding.UTF8.GetByteCount(content));
        text.Append(content);
    }

    private string Number(int value)
    {
        var text = Enter();
        PackedNumber.Append(text, value);
        return Leave(text);
    }
}
