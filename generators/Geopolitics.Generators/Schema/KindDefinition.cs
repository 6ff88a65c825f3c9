using Geopolitics.Format;

namespace Geopolitics.Generators.Schema;

/// <summary>One kind of entity or fact: its section in a data file, its class, and its properties.</summary>
internal sealed class KindDefinition
{
    private readonly Dictionary<string, PropertyDefinition> byName;

    public KindDefinition(ItemKind kind, string section, string constantsClass, string description, params PropertyDefinition[] properties)
    {
        Kind = kind;
        Section = section;
        ConstantsClass = constantsClass;
        Description = description;
        Properties = properties;
        PropertySet = new(properties);
        byName = properties.ToDictionary(property => property.Name);
    }

    public ItemKind Kind { get; }

    public string Section { get; }

    /// <summary>The static class that the constants of this kind are members of.</summary>
    public string ConstantsClass { get; }

    /// <summary>What it is, for authors: editors show it while they type.</summary>
    public string Description { get; }

    /// <summary>The runtime's class for items of this kind.</summary>
    public string TypeName => Kind.ToString();

    /// <summary>The static class that has the constants' ids.</summary>
    public string IdsClass => TypeName + "Ids";

    public PropertyDefinition[] Properties { get; }

    public PropertySet PropertySet { get; }

    public PropertyDefinition? Find(string name) => byName.TryGetValue(name, out var property) ? property : null;
}
