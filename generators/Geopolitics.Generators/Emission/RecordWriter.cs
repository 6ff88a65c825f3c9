using Geopolitics.Format;
using Geopolitics.Generators.Common;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Emission;

/// <summary>Writes an item as a record: its properties one after the other, each as tag, length in UTF-8 bytes, and content.</summary>
/// <remarks>The runtime's <c>Record</c> reads it; <c>docs/decisions/0050-table-layout.md</c> draws the layout.</remarks>
internal sealed class RecordWriter : IDisposable
{
    private readonly TextBuffer text = new();

    public string Write(DataItem item)
    {
        AppendProperty(PropertyTag.Id, item.Id);
        foreach (var property in item.Properties)
        {
            if (property.Tag == PropertyTag.Contested)
                AppendContested(item, property.Value.Items);
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
        var start = text.BeginSized();
        if (property.Definition.Shape == PropertyShape.Says)
            AppendClaims(property.Value.AsObject!.Value);
        else
            AppendContent(property.Value);
        text.EndSized(start);
    }

    private void AppendProperty(PropertyTag tag, string content)
    {
        text.AppendPacked((int)tag);
        AppendSized(content);
    }

    private void AppendSized(string content)
    {
        var start = text.BeginSized();
        text.Append(content);
        text.EndSized(start);
    }

    private void AppendContent(DataValue value)
    {
        switch (value.Shape)
        {
            case ValueShape.Text:
                text.Append(value.AsText!.Value.Text);
                break;

            case ValueShape.Time:
                text.Append(value.AsTime!.Value.Text);
                break;

            case ValueShape.Reference:
                text.Append(value.AsReference!.Value.Id);
                break;

            case ValueShape.Flag:
                text.AppendPacked(value.AsFlag!.Value.IsSet ? 1 : 0);
                break;

            case ValueShape.Word:
                text.AppendPacked(value.AsWord!.Value.Number);
                break;

            case ValueShape.List:
                foreach (var item in value.Items)
                {
                    var start = text.BeginSized();
                    AppendContent(item);
                    text.EndSized(start);
                }

                break;

            case ValueShape.Object:
                foreach (var property in value.AsObject!.Value.Properties)
                    AppendProperty(property);
                break;

            default:
                throw new InvalidOperationException($"no content for {value.Shape}");
        }
    }

    /// <summary>What a citation says: a claim for each property.</summary>
    private void AppendClaims(ObjectValue says)
    {
        foreach (var claim in says.Properties)
        {
            var start = text.BeginSized();
            AppendClaim(claim.Name, claim.Value);
            text.EndSized(start);
        }
    }

    private void AppendContested(DataItem item, EquatableArray<DataValue> names)
    {
        text.AppendPacked((int)PropertyTag.Contested);
        var start = text.BeginSized();
        foreach (var value in names)
        {
            if (value.AsText is not { Text: var name })
                continue;

            var claim = text.BeginSized();
            AppendClaim(name, DataSchema.Of(item.Kind).Find(name) is { } definition ? item.Find(definition.Tag) : default);
            text.EndSized(claim);
        }

        text.EndSized(start);
    }

    /// <summary>A value of a property of the fact: a time, or ids, or texts.</summary>
    private void AppendClaim(string property, DataValue value)
    {
        AppendProperty(PropertyTag.Property, property);
        if (value.AsTime is { } time)
            AppendProperty(PropertyTag.When, time.Text);
        else if (EntitiesOf(value).ToList() is { Count: > 0 } entities)
            AppendList(PropertyTag.Entities, entities);
        else if (value.Exists)
            AppendList(PropertyTag.Text, TextsOf(value));
    }

    private void AppendList(PropertyTag tag, IEnumerable<string> items)
    {
        text.AppendPacked((int)tag);
        var start = text.BeginSized();
        foreach (var item in items)
            AppendSized(item);
        text.EndSized(start);
    }

    private static IEnumerable<string> EntitiesOf(DataValue value) => value.Shape switch
    {
        ValueShape.Reference => [value.AsReference!.Value.Id],
        ValueShape.List => value.Items.SelectMany(EntitiesOf),
        ValueShape.Object when value.AsObject!.Value.Properties is { Count: > 0 } parts && parts.All(part => part.Value.Shape == ValueShape.Reference) =>
            EntitiesOf(parts[0].Value),
        _ => [],
    };

    private static IEnumerable<string> TextsOf(DataValue value) => value.Shape switch
    {
        ValueShape.Text => [value.AsText!.Value.Text],
        ValueShape.Time => [value.AsTime!.Value.Text],
        ValueShape.Reference => [value.AsReference!.Value.Id],
        ValueShape.Flag => [value.AsFlag!.Value.IsSet ? "true" : "false"],
        ValueShape.Word => [value.AsWord!.Value.Word],
        ValueShape.List => value.Items.SelectMany(TextsOf),
        ValueShape.Object => [string.Join(" ", value.AsObject!.Value.Properties.Select(InWords))],
        _ => [],
    };

    /// <summary>A part's property as it reads in a row: <c>defense by japan toward united-states</c>, <c>signature 1960-01-19</c>.</summary>
    private static string InWords(DataProperty property)
    {
        var value = string.Join(" and ", TextsOf(property.Value));
        return property.Value.Shape is ValueShape.Reference or ValueShape.List ? $"{property.Name} {value}" : value;
    }
}
