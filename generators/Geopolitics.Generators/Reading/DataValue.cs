using Geopolitics.Generators.Common;

namespace Geopolitics.Generators.Reading;

/// <summary>A value as read, with its place: of one of the shapes that <see cref="ValueShape"/> lists, and asked for as that.</summary>
/// <remarks>
/// A struct that lies in its list or property, and no class for each shape: a file has thousands of values, all files' live as long as the compiler does, and
/// what the collector has to look at costs more than what reads it.
/// </remarks>
internal readonly struct DataValue : IEquatable<DataValue>
{
    private readonly object? content;
    private readonly int number;

    private DataValue(ValueShape shape, object? content, int number, SourceSpan span)
    {
        Shape = shape;
        this.content = content;
        this.number = number;
        Span = span;
    }

    public ValueShape Shape { get; }

    public SourceSpan Span { get; }

    /// <summary>False where there is no value.</summary>
    public bool Exists => Shape != ValueShape.None;

    public TextValue? AsText => Shape == ValueShape.Text ? new((string)content!, Span) : null;

    public FlagValue? AsFlag => Shape == ValueShape.Flag ? new(number != 0, Span) : null;

    public WordValue? AsWord => Shape == ValueShape.Word ? new(number, (string)content!, Span) : null;

    public TimeValue? AsTime => Shape == ValueShape.Time ? new((StatedTime)content!, Span) : null;

    public ReferenceValue? AsReference => Shape == ValueShape.Reference ? new((string)content!, number, Span) : null;

    public ListValue? AsList => Shape == ValueShape.List ? new(new((DataValue[])content!), Span) : null;

    public ObjectValue? AsObject => Shape == ValueShape.Object ? new(new((DataProperty[])content!), Span) : null;

    /// <summary>The items of a list; of any other value none.</summary>
    public EquatableArray<DataValue> Items => Shape == ValueShape.List ? new((DataValue[])content!) : [];

    public static implicit operator DataValue(TextValue value) => new(ValueShape.Text, value.Text, 0, value.Span);

    public static implicit operator DataValue(FlagValue value) => new(ValueShape.Flag, null, value.IsSet ? 1 : 0, value.Span);

    public static implicit operator DataValue(WordValue value) => new(ValueShape.Word, value.Word, value.Number, value.Span);

    public static implicit operator DataValue(TimeValue value) => new(ValueShape.Time, value.Time, 0, value.Span);

    public static implicit operator DataValue(ReferenceValue value) => new(ValueShape.Reference, value.Id, value.Number, value.Span);

    public static implicit operator DataValue(ListValue value) => new(ValueShape.List, value.Items.ToSharedArray(), 0, value.Span);

    public static implicit operator DataValue(ObjectValue value) => new(ValueShape.Object, value.Properties.ToSharedArray(), 0, value.Span);

    public bool Equals(DataValue other) => Shape == other.Shape && number == other.number && Span == other.Span && Shape switch
    {
        ValueShape.List => Items.Equals(other.Items),
        ValueShape.Object => AsObject!.Value.Properties.Equals(other.AsObject!.Value.Properties),
        _ => Equals(content, other.content),
    };

    public override bool Equals(object? obj) => obj is DataValue other && Equals(other);

    public override int GetHashCode() => unchecked((Span.GetHashCode() * 31) + number);
}
