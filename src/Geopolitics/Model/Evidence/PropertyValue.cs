using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A value of one property of a fact, as somebody gives it.</summary>
public sealed class PropertyValue
{
    internal PropertyValue(Record record)
    {
        Property = record.Text(PropertyTag.Property);
        Time = record.OptionalTime(PropertyTag.When);
        Items = record.References<object>(PropertyTag.Entities);
        Texts = record.Texts(PropertyTag.Text);
    }

    /// <summary>The property's name in the data, such as <c>when</c> or <c>place</c>.</summary>
    public string Property { get; }

    /// <summary>The value of a property that is a time, else null.</summary>
    public Edtf? Time { get; }

    /// <summary>The value of a property that names entities, else empty.</summary>
    public IEnumerable<Entity> Entities => Items.OfType<Entity>();

    /// <summary>The value of a property that names facts, else empty.</summary>
    public IEnumerable<Fact> Facts => Items.OfType<Fact>();

    /// <summary>The value of a property that is words or text, else empty.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>False where nothing is said of the property.</summary>
    public bool IsStated => Time is not null || Items.Count > 0 || Texts.Count > 0;

    private IReadOnlyList<object> Items { get; }

    /// <summary>The value alone, in words.</summary>
    public override string ToString() => Time?.ToString() ?? string.Join(", ", Items.Count > 0 ? Items : Texts);
}
