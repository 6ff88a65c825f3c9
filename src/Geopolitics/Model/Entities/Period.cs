using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A period of history, such as the Cold War.</summary>
public sealed partial class Period : Entity
{
    internal Period(Record record)
        : base(record)
    {
        When = record.Time(PropertyTag.When);
    }

    /// <summary>From when to when, as its citations have it.</summary>
    public Edtf When { get; }
}
