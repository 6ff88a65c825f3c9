using Geopolitics.Format;
using Geopolitics.Generators.Reading;
using Geopolitics.Generators.Schema;

namespace Geopolitics.Generators.Validation;

/// <summary>The values that a fact's citations give of one of its properties.</summary>
internal static class ClaimedValues
{
    /// <summary>Adds the fact's own value, if a citation vouches for it, and then what each citation says for itself.</summary>
    public static void AddTo(List<ClaimedValue> values, DataItem item, PropertyDefinition property, List<CitationView> citations)
    {
        if (item.Find(property.Tag) is { Exists: true } own)
        {
            foreach (var citation in citations)
            {
                if (!citation.Supports(property.Name))
                    continue;

                values.Add(new(own, citation.Source, IsOwn: true));
                break;
            }
        }

        foreach (var citation in citations)
        {
            if (citation.Says(property.Name) is { Exists: true } said)
                values.Add(new(said, citation.Source, IsOwn: false));
        }
    }

    /// <summary>A value as text, without its place, and with the items of a list in any one order: equal for equal values.</summary>
    public static string Text(DataValue value) => value.Shape switch
    {
        ValueShape.Text => value.AsText!.Value.Text,
        ValueShape.Time => value.AsTime!.Value.Text,
        ValueShape.Reference => value.AsReference!.Value.Id,
        ValueShape.Word => value.AsWord!.Value.Word,
        ValueShape.Flag => value.AsFlag!.Value.IsSet ? "true" : "false",
        ValueShape.List => string.Join("\n", value.Items.Select(Text).OrderBy(text => text, StringComparer.Ordinal)),
        ValueShape.Object => string.Join("\t", value.AsObject!.Value.Properties.Select(property => $"{property.Tag} {Text(property.Value)}")),
        _ => "",
    };
}

/// <param name="Source">Whose word it is.</param>
/// <param name="IsOwn">True for the value that the fact itself states.</param>
internal readonly record struct ClaimedValue(DataValue Value, ReferenceValue? Source, bool IsOwn);
