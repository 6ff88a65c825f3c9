using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>An organization: international, or an organ of a state.</summary>
public sealed partial class Organization : Actor
{
    private LazyReference<Actor> of;

    internal Organization(Record record)
        : base(record)
    {
        of = record.Reference<Actor>(PropertyTag.Of);
    }

    /// <summary>The state or organization that it is an organ of, or null.</summary>
    public Actor? Of => of.Value;
}
