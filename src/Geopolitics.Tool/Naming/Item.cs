namespace Geopolitics.Tool.Naming;

/// <summary>An entity or a fact, as far as it can be looked for.</summary>
internal sealed class Item
{
    private Item(object value, string id, string name, IReadOnlyList<string> names, IReadOnlyList<string> codes, string? summary)
    {
        Value = value;
        Id = id;
        Name = name;
        Names = names;
        Codes = codes;
        Summary = summary;
        Kind = Kinds.Of(value);
    }

    /// <summary>The <see cref="Entity"/> or <see cref="Fact"/>.</summary>
    public object Value { get; }

    public string Id { get; }

    public string Kind { get; }

    /// <summary>The name or title shown.</summary>
    public string Name { get; }

    /// <summary>All names, the one shown first.</summary>
    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<string> Codes { get; }

    public string? Summary { get; }

    public static Item Of(Entity entity) => new(
        entity, entity.Id, entity.Name,
        [entity.Name, .. entity.Names.Select(name => name.Text)],
        [.. entity.Identifiers.Select(identifier => identifier.Value)],
        entity.Summary);

    public static Item Of(Fact fact) => new(fact, fact.Id, fact.Title, [fact.Title], [], fact.Summary);

    /// <summary>The name with the id: <c>Japan (japan)</c>.</summary>
    public override string ToString() => $"{Name} ({Id})";
}
