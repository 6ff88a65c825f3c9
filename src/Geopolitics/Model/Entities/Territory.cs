using Geopolitics.Format;
using Geopolitics.Tables;

namespace Geopolitics;

/// <summary>A dependent territory: it has an ISO code or a name of its own, and is no state.</summary>
public sealed partial class Territory : Actor
{
    private LazyReference<State> administeredBy;

    internal Territory(Record record)
        : base(record)
    {
        administeredBy = record.Reference<State>(PropertyTag.AdministeredBy);
    }

    /// <summary>The state that administers it, or null where the data does not say.</summary>
    public State? AdministeredBy => administeredBy.Value;
}
