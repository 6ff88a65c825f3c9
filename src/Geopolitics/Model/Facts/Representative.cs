using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>Someone who acts: a state or organization itself, or a person, who may do so in an office held that day.</summary>
public sealed class Representative
{
    private LazyReference<Actor> actor;
    private LazyReference<Office> office;

    internal Representative(Record record)
    {
        actor = record.Reference<Actor>(record.Has(PropertyTag.Person) ? PropertyTag.Person : PropertyTag.Entity);
        office = record.Reference<Office>(PropertyTag.Office);
    }

    /// <summary>Who acts.</summary>
    public Actor Actor => actor.RequiredValue;

    /// <summary>The office in which a person acts, or null.</summary>
    public Office? Office => office.Value;

    /// <summary>For whom: the state or organization whose office it is; without an office, the actor itself.</summary>
    public Actor Represents => Office?.Of ?? Actor;

    /// <inheritdoc />
    public override string ToString() => Office is null ? Actor.ToString() : $"{Actor} ({Office})";
}
