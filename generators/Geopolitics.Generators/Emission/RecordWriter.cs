using Geopolitics.Format;
using Geopolitics.Generators.Reading;

namespace Geopolitics.Generators.Emission;

/// <summary>Writes an item as a record: its properties one after the other, each as tag, length in UTF-8 bytes, and content.</summary>
/// <remarks>The runtime's <c>Record</c> reads it; <c>docs/decisions/0004-tables.md</c> draws the layout.</remarks>
internal sealed class RecordWriter : IDisposable
{
    private readonly TextBuffer text = new();

    public string Write(DataItem item)
    {
        AppendProperty(PropertyTag.Id, item.Id);
        foreach (var property in item.Properties)
        {
            if (property.Tag == PropertyTag.Contested)
                AppendContested(item, (ListValue)property.Value);
            else if (property.Tag != PropertyTag.Id)
                AppendProperty(property);
        }

        return text.Take();
    }

    /// <summary>An id that is redirected, as a record that has nothing else: the directory tells where it leads.</summary>
    public static string WriteRedirect(string from)
    {
        using var writer = new RecordWriter();
        writer.AppendProperty(PropertyTag.Id, from);
        return writer.text.Take();
    }

    public void Dispose() => text.Dispose();

    private void AppendProperty(DataProperty property)
    {
        text.AppendPacked((int)property.Tag);
        AppendSized(property.Value);
    }

    private void AppendProperty(PropertyTag tag, string content)
    {
        text.AppendPacked((int)tag);
        AppendSized(content);
    }

    private void AppendSized(DataValue value)
    {
        var start = text.Length;
        AppendContent(value);
        text.InsertSize(start);
    }

    private void AppendSized(string content)
    {
        var start = text.Length;
        text.Append(content);
        text.InsertSize(start);
    }

    private void AppendContent(DataValue value)
    {
        switch (value)
        {
            case TextValue content:
                text.Append(content.Text);
                break;

            case TimeValue time:
                text.Append(time.Text);
                break;

            case ReferenceValue reference:
                text.Append(reference.Id);
                break;

            case FlagValue flag:
                text.AppendPacked(flag.IsSet ? 1 : 0);
                break;

            case WordValue word:
                text.AppendPacked(word.Number);
                break;

            case ClaimValue claim:
                AppendClaim(claim.Property, claim.Value);
                break;

            case ListValue list:
                foreach (var item in list.Items)
                    AppendSized(item);
                break;

            case ObjectValue part:
                foreach (var property in part.Properties)
                    AppendProperty(property);
                break;

            default:
                throw new InvalidOperationException($"no content for {value.GetType().Name}");
        }
    }

    private void AppendContested(DataItem item, ListValue names)
    {
        text.AppendPacked((int)PropertyTag.Contested);
        var start = text.Length;
        foreach (var name in names.Items.OfType<TextValue>())
        {
            var claim = text.Length;
            AppendClaim(name.Text, Own(item, name.Text));
            text.InsertSize(claim);
        }

        text.InsertSize(start);
    }

    /// <summary>A value of a property of the fact: a time, or ids, or texts.</summary>
    private void AppendClaim(string property, DataValue? value)
    {
        AppendProperty(PropertyTag.Property, property);
        if (value is TimeValue time)
            AppendProperty(PropertyTag.When, time.Text);
        else if (value is not null && EntitiesOf(value).ToList() is { Count: > 0 } entities)
            AppendList(PropertyTag.Entities, entities);
        else if (value is not null)
            AppendList(PropertyTag.Text, TextsOf(value));
    }

    private void AppendList(PropertyTag tag, IEnumerable<string> items)
    {
        text.AppendPacked((int)tag);
        var start = text.Length;
        foreach (var item in items)
            AppendSized(item);
        text.InsertSize(start);
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
}
