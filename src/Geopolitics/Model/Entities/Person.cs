using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A person.</summary>
public sealed partial class Person : Actor
{
    private LazyReference<State> of;

    internal Person(Record record)
        : base(record)
    {
        Born = record.OptionalTime(PropertyTag.Born);
        Died = record.OptionalTime(PropertyTag.Died);
        of = record.Reference<State>(PropertyTag.Of);
    }

    /// <summary>When the person was born, or null where the data does not say.</summary>
    public Edtf? Born { get; }

    /// <summary>When the person died; null where the data does not say, which is not to say that the person lives.</summary>
    public Edtf? Died { get; }

    /// <summary>The state that the person is known for acting in, or null.</summary>
    public State? Of => of.Value;
}
