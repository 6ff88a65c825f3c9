using Geopolitics.Format;

namespace Geopolitics.Generators.Schema;

/// <summary>One property that a section's items, or an object in them, may have.</summary>
internal sealed class PropertyDefinition
{
    public PropertyDefinition(string name, PropertyTag tag, PropertyShape shape, string description)
    {
        Name = name;
        Tag = tag;
        Shape = shape;
        Description = description;
        MaxLength = TextLimits.Of(shape);
    }

    public string Name { get; }

    public PropertyTag Tag { get; }

    public PropertyShape Shape { get; }

    /// <summary>What it means, for authors: editors show it while they type.</summary>
    public string Description { get; }

    /// <summary>What its value may look like.</summary>
    public string[] Examples { get; private set; } = [];

    public bool IsRequired { get; private set; }

    /// <summary>How many characters each of its texts may have.</summary>
    public int MaxLength { get; private set; }

    /// <summary>The kinds that a reference may mean.</summary>
    public KindSet Kinds { get; private set; }

    /// <summary>The words that a <see cref="PropertyShape.Word"/> may be.</summary>
    public Vocabulary Vocabulary { get; private set; } = Vocabulary.None;

    /// <summary>The properties of each object of a <see cref="PropertyShape.Objects"/>.</summary>
    public PropertyDefinition[] Properties { get; private set; } = [];

    public PropertySet PropertySet { get; private set; } = PropertySet.None;

    public PropertyDefinition Required()
    {
        IsRequired = true;
        return this;
    }

    public PropertyDefinition Such(params string[] examples)
    {
        Examples = examples;
        return this;
    }

    public static PropertyDefinition Id() => new("id", PropertyTag.Id, PropertyShape.Id, "Names the item, in data files and as the C# constant that it becomes: a slug, unique over all files and stable for ever.") { IsRequired = true };

    public static PropertyDefinition Text(string name, PropertyTag tag, string description) => new(name, tag, PropertyShape.Text, description);

    /// <summary>A text of one line, such as a title.</summary>
    public static PropertyDefinition Line(string name, PropertyTag tag, string description) =>
        new(name, tag, PropertyShape.Text, description) { MaxLength = TextLimits.Line };

    public static PropertyDefinition Time(string name, PropertyTag tag, string description) => new(name, tag, PropertyShape.Time, description);

    public static PropertyDefinition Word(string name, PropertyTag tag, Vocabulary vocabulary, string description) =>
        new(name, tag, PropertyShape.Word, description) { Vocabulary = vocabulary };

    public static PropertyDefinition Reference(string name, PropertyTag tag, KindSet kinds, string description) =>
        new(name, tag, PropertyShape.Reference, description) { Kinds = kinds };

    public static PropertyDefinition References(string name, PropertyTag tag, KindSet kinds, string description) =>
        new(name, tag, PropertyShape.References, description) { Kinds = kinds };

    public static PropertyDefinition Actor(string name, PropertyTag tag, string description) =>
        new(name, tag, PropertyShape.Actor, description) { Kinds = KindSets.Actors };

    public static PropertyDefinition Actors(string name, PropertyTag tag, string description) =>
        new(name, tag, PropertyShape.Actors, description) { Kinds = KindSets.Actors };

    public static PropertyDefinition Objects(string name, PropertyTag tag, string description, params PropertyDefinition[] properties) =>
        new(name, tag, PropertyShape.Objects, description) { Properties = properties, PropertySet = new(properties) };
}
