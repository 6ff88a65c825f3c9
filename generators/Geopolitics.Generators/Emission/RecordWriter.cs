using System.Text;
using Geopolitics.Format;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Emission;

/// <summary>Writes an item as a record: its properties one after the other, each as tag, length in UTF-8 bytes, and content.</summary>
/// <remarks>The runtime's <c>Record</c> reads it; <c>docs/decisions/0004-tables.md</c> draws the layout.</remarks>
internal static class RecordWriter
{
    public static string Write(DataItem item)
    {
        var record = new StringBuilder();
        AppendProperty(record, PropertyTag.Id, item.Id);
        foreach (var property in item.Properties)
        {
            if (property.Tag == PropertyTag.Contested)
                AppendProperty(record, property.Tag, ListOf(((ListValue)property.Value).Items.OfType<TextValue>().Select(name => Claim(name.Text, Own(item, name.Text)))));
            else if (property.Tag != PropertyTag.Id)
                AppendProperty(record, property.Tag, Content(property.Value));
        }

        return record.ToString();
    }

    /// <summary>An id that is redirected, as a record that has nothing else: the directory tells where it leads.</summary>
    public static string WriteRedirect(string from)
    {
        var record = new StringBuilder();
        AppendProperty(record, PropertyTag.Id, from);
        return record.ToString();
    }

    private static string Content(DataValue value) => value switch
    {
        TextValue text => text.Text,
        TimeValue time => time.Text,
        ReferenceValue reference => reference.Id,
        FlagValue flag => Number(flag.IsSet ? 1 : 0),
        WordValue word => Number(word.Number),
        ListValue list => ListOf(list.Items.Select(Content)),
        ObjectValue part => RecordOf(part.Properties),
        ClaimValue claim => Claim(claim.Property, claim.Value),
        _ => throw new InvalidOperationException($"no content for {value.GetType().Name}"),
    };

    /// <summary>A value of a property of the fact: a time, or ids, or texts.</summary>
    private static string Claim(string property, DataValue? value)
    {
        var record = new StringBuilder();
        AppendProperty(record, PropertyTag.Property, property);
        if (value is TimeValue time)
            AppendProperty(record, PropertyTag.When, time.Text);
        else if (value is not null && EntitiesOf(value).ToList() is { Count: > 0 } entities)
            AppendProperty(record, PropertyTag.Entities, ListOf(entities));
        else if (value is not null)
            AppendProperty(record, PropertyTag.Text, ListOf(TextsOf(value)));
        return record.ToString();
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

    private static string RecordOf(IEnumerable<DataProperty> properties)
    {
        var record = new StringBuilder();
        foreach (var property in properties)
            AppendProperty(record, property.Tag, Content(property.Value));
        return record.ToString();
    }

    private static string ListOf(IEnumerable<string> items)
    {
        var list = new StringBuilder();
        foreach (var item in items)
            AppendSized(list, item);
        return list.ToString();
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

    private static string Number(int value)
    {
        var text = new StringBuilder();
        PackedNumber.Append(text, value);
        return text.ToString();
    }
}
