using Geopolitics.Tool.Naming;

namespace Geopolitics.Tool.Describing;

/// <summary>Gathers fields; what has no value is no field.</summary>
internal sealed class FieldList
{
    private readonly List<Field> fields = [];

    public IReadOnlyList<Field> Fields => fields;

    public FieldList Add(string name, FieldValue? value, bool isParticipation = false)
    {
        if (value is not null)
            fields.Add(new(name, [value], IsParticipation: isParticipation));
        return this;
    }

    public FieldList Add(string name, IEnumerable<FieldValue> values, bool isParticipation = false)
    {
        var list = values.ToList();
        if (list.Count > 0)
            fields.Add(new(name, list, IsList: true, isParticipation));
        return this;
    }

    public FieldList Text(string name, string? text) => Add(name, text is null ? null : new TextValue(text));

    public FieldList Texts(string name, IEnumerable<string> texts) => Add(name, texts.Select(text => new TextValue(text)));

    public FieldList Word(string name, Enum? word) => Add(name, word is null ? null : new WordValue(Words.Of(word)));

    public FieldList Time(string name, Edtf? time) => Add(name, time is { } value ? new TimeValue(value) : null);

    public FieldList Flag(string name, bool flag) => Add(name, flag ? new FlagValue(true) : null);

    public FieldList Entity(string name, Entity? entity) => Add(name, entity is null ? null : new EntityValue(entity));

    public FieldList Entities(string name, IEnumerable<Entity> entities) => Add(name, entities.Select(entity => new EntityValue(entity)));

    /// <summary>An entity that has a part in the fact.</summary>
    public FieldList Participant(string name, Entity? entity) => Add(name, entity is null ? null : new EntityValue(entity), isParticipation: true);

    /// <summary>Entities that have a part in the fact.</summary>
    public FieldList Participants(string name, IEnumerable<Entity> entities) => Add(name, entities.Select(entity => new EntityValue(entity)), isParticipation: true);

    /// <summary>Somebody who acts in the fact.</summary>
    public FieldList Participant(string name, Representative representative) => Add(name, Of(representative), isParticipation: true);

    /// <summary>Those who act in the fact.</summary>
    public FieldList Participants(string name, IEnumerable<Representative> representatives) => Add(name, representatives.Select(Of), isParticipation: true);

    public FieldList Facts(string name, IEnumerable<Fact> facts) => Add(name, facts.Select(fact => new FactValue(fact)));

    /// <summary>A value of several fields; those without a value are left out.</summary>
    public static PartsValue Parts(params (string Lead, string Name, IEnumerable<FieldValue?> Values, bool IsList)[] parts) => new(
        [.. parts
            .Select(part => new Part(part.Lead, new(part.Name, [.. part.Values.OfType<FieldValue>()], part.IsList)))
            .Where(part => part.Field.Values.Count > 0)]);

    private static FieldValue Of(Representative representative) => representative.Office is { } office
        ? Parts(("", "person", [new EntityValue(representative.Actor)], false), (" as ", "as", [new EntityValue(office)], false))
        : new EntityValue(representative.Actor);
}
