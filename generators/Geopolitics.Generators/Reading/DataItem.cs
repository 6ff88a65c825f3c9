using Geopolitics.Format;
using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Reading;

/// <summary>An entity or a fact as read.</summary>
/// <param name="Number">The id's number among those that the file names.</param>
/// <param name="IsSound">False where a part of it could not be read, so that it is left out of what the catalogue holds.</param>
/// <param name="References">All that its properties refer to, in the file's order: found once, for nearly every stage asks.</param>
internal sealed record DataItem(
    ItemKind Kind, string Id, int Number, SourceSpan IdSpan, bool IsSound, EquatableArray<DataProperty> Properties, EquatableArray<DataReference> References)
{
    public DataValue Find(PropertyTag tag) => DataProperty.Find(Properties, tag);

    public string? Text(PropertyTag tag) => Find(tag).AsText?.Text;

    public StatedTime? Time(PropertyTag tag) => Find(tag).AsTime?.Time;
}
