using Geopolitics.Format;

namespace Geopolitics.Generators.Schema;

/// <summary>One property that a section's items, or an object in them, may have.</summary>
internal sealed class PropertyDefinition
{
    public PropertyDefinition(string name, PropertyTag tag, PropertyShape shape)
    {
        Name = name;
        Tag = tag;
        Shape = shape;
    }

    public string Name { get; }

    public PropertyTag Tag { get; }

    public PropertyShape Shape { get; }

    public bool IsRequired { get; private set; }

    /// <summary>The kinds that a reference may mean.</summary>
    public KindSet Kinds { get; private set; }

    /// <summary>The words that a <see cref="PropertyShape.Word"/> may be; the position of a word is its number in the table.</summary>
    public string[] Vocabulary { get; private set; } = [];

    /// <summary>The properties of each object of a <see cref="PropertyShape.Objects"/>.</summary>
    public PropertyDefinition[] Properties { get; private set; } = [];

    public PropertyDefinition Required()
    {
        IsRequired = true;
        return this;
    }

    public static PropertyDefinition Text(string name, PropertyTag tag) => new(name, tag, PropertyShape.Text);

    public static PropertyDefinition Time(string name, PropertyTag tag) => new(name, tag, PropertyShape.Time);

    public static PropertyDefinition Word(string name, PropertyTag tag, string[] vocabulary) =>
        new(name, tag, PropertyShape.Word) { Vocabulary = vocabulary };

    public static PropertyDefinition Reference(string name, PropertyTag tag, KindSet kinds) =>
        new(name, tag, PropertyShape.Reference) { Kinds = kinds };

    public static PropertyDefinition References(string name, PropertyTag tag, KindSet kinds) =>
        new(name, tag, PropertyShape.References) { Kinds = kinds };

    public static PropertyDefinition Actor(string name, PropertyTag tag) =>
        new(name, tag, PropertyShape.Actor) { Kinds = KindSets.Actors };

    public static PropertyDefinition Actors(string name, PropertyTag tag) =>
        new(name, tag, PropertyShape.Actors) { Kinds = KindSets.Actors };

    public static PropertyDefinition Objects(string name, PropertyTag tag, params PropertyDefinition[] properties) =>
        new(name, tag, PropertyShape.Objects) { Properties = properties };
}
